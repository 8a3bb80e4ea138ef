package dk.kontaktforloeb.testkit.scenario;

import java.util.List;

/**
 * A step that the new rules decide otherwise, or not as its scenario expects.
 *
 * @param scenario the scenario
 * @param step number of the step, from 1
 * @param failures what is not as expected by the new rules; empty where nothing is expected of what
 *     has changed
 * @param diff what is decided otherwise; empty where the old rules are not as expected either
 */
public record StepChange(
    CorpusScenario scenario, int step, List<String> failures, DecisionDiff diff) {

  /** Copies the list. */
  public StepChange {
    failures = List.copyOf(failures);
  }
}
