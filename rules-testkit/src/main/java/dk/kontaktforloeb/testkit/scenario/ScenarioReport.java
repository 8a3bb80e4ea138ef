package dk.kontaktforloeb.testkit.scenario;

import java.util.List;

/**
 * What came of scenario files.
 *
 * @param results one for every scenario that could be read
 * @param problems why others could not
 */
public record ScenarioReport(List<ScenarioResult> results, List<InputProblem> problems) {

  /** Copies the lists. */
  public ScenarioReport {
    results = List.copyOf(results);
    problems = List.copyOf(problems);
  }

  /** Whether everything could be read and every scenario passed. */
  public boolean passed() {
    return problems.isEmpty() && results.stream().allMatch(ScenarioResult::passed);
  }
}
