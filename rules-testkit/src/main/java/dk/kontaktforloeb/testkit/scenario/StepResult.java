package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.decision.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one call of a scenario.
 *
 * @param step the step's number, from 1
 * @param decision the decision; null when an exception came in its place
 * @param failures what is not as expected; empty when the step passed
 */
public record StepResult(int step, @Nullable Decision<?> decision, List<String> failures) {

  /** Copies the list. */
  public StepResult {
    failures = List.copyOf(failures);
  }

  /** Whether all is as expected. */
  public boolean passed() {
    return failures.isEmpty();
  }
}
