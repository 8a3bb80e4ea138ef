package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.testkit.DecisionText;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What came of a scenario.
 *
 * @param file the file, as it was named
 * @param line the line it begins on, from 1
 * @param scenario its name, or its place where it has none
 * @param rules ids of the rules that it says it is an example of
 * @param steps its calls
 */
public record ScenarioResult(
    String file, int line, String scenario, Set<String> rules, List<StepResult> steps) {

  /** Copies the collections. */
  public ScenarioResult {
    rules = Set.copyOf(rules);
    steps = List.copyOf(steps);
  }

  /** Whether every step passed. */
  public boolean passed() {
    return steps.stream().allMatch(StepResult::passed);
  }

  /** File, line, name and, for each failed step, what differs and the decision. */
  public String describe() {
    StringJoiner lines = new StringJoiner(System.lineSeparator());
    lines.add("%s:%s: %s".formatted(file, line, scenario));
    for (StepResult step : steps) {
      if (!step.passed()) {
        lines.add("  step " + step.step());
        step.failures().forEach(failure -> lines.add("    " + failure));
        if (step.decision() != null) {
          lines.add(DecisionText.of(step.decision()).indent(4).stripTrailing());
        }
      }
    }
    return lines.toString();
  }
}
