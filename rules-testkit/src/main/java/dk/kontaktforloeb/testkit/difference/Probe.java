package dk.kontaktforloeb.testkit.difference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.scenario.ReadScenario;
import dk.kontaktforloeb.testkit.scenario.ScenarioResult;
import dk.kontaktforloeb.testkit.scenario.ScenarioRunner;
import dk.kontaktforloeb.testkit.scenario.StepResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a scenario by both rule sets. Thread-safe. */
final class Probe {
  private final ScenarioRunner old;
  private final ScenarioRunner now;
  private final DecisionComparison comparison;

  Probe(RuleSet old, RuleSet now, DecisionComparison comparison) {
    this.old = new ScenarioRunner(old);
    this.now = new ScenarioRunner(now);
    this.comparison = comparison;
  }

  /**
   * Where decisions differ first; after it the stores differ too, and nothing can be compared.
   *
   * @param step number of the step, from 1
   * @param found what differs there
   * @param violations how many violations both decisions hold together
   */
  record Outcome(int step, List<Found> found, int violations) {
    boolean holds(Found.Key key) {
      return found.stream().anyMatch(each -> each.key().equals(key));
    }

    Found of(Found.Key key) {
      return found.stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }
  }

  /** What differs; null where nothing does, or it is no scenario. */
  @Nullable Outcome of(ObjectNode scenario) {
    @Nullable ReadScenario read = ReadScenario.of(scenario).orElse(null);
    @Nullable ScenarioResult before = read == null ? null : read.run(old).orElse(null);
    @Nullable ScenarioResult after = read == null ? null : read.run(now).orElse(null);
    if (before == null || after == null) {
      return null;
    }
    for (int i = 0; i < Math.min(before.steps().size(), after.steps().size()); i++) {
      StepResult was = before.steps().get(i);
      StepResult is = after.steps().get(i);
      List<Found> found = comparison.compare(was, is);
      if (!found.isEmpty()) {
        return new Outcome(i + 1, found, violations(was) + violations(is));
      }
    }
    return null;
  }

  private static int violations(StepResult step) {
    @Nullable Decision<?> decision = step.decision();
    return decision == null ? 0 : decision.violations().size();
  }
}
