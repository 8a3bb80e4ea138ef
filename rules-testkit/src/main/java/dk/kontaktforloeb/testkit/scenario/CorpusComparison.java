package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.rule.RuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Scenarios run by two rule sets: what is decided otherwise, and what is not as expected any more.
 *
 * @param scenarios how many were run
 * @param changes in the order of the scenarios; empty when the new rules decide the same, as
 *     expected
 * @param rules for each rule that is violated more or less often, how often
 * @param unreadable scenarios whose own tables one of the rule sets can not read
 */
public record CorpusComparison(
    int scenarios,
    List<StepChange> changes,
    Map<String, RuleChange> rules,
    List<CorpusScenario> unreadable) {

  /** Copies the lists. */
  public CorpusComparison {
    changes = List.copyOf(changes);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * In how many steps a rule came out otherwise.
   *
   * @param nowViolated steps in which it was not violated by the old rules
   * @param noLongerViolated steps in which it is not violated by the new rules
   */
  public record RuleChange(int nowViolated, int noLongerViolated) {
    private RuleChange and(RuleChange more) {
      return new RuleChange(
          nowViolated + more.nowViolated, noLongerViolated + more.noLongerViolated);
    }
  }

  /** Runs them by both. */
  public static CorpusComparison of(RuleSet old, RuleSet changed, ScenarioCorpus corpus) {
    List<StepChange> changes = new ArrayList<>();
    Map<String, RuleChange> rules = new TreeMap<>();
    List<CorpusScenario> unreadable = new ArrayList<>();
    for (CorpusScenario scenario : corpus.scenarios()) {
      @Nullable ScenarioResult before = scenario.run(old).orElse(null);
      @Nullable ScenarioResult after = scenario.run(changed).orElse(null);
      if (before == null || after == null) {
        unreadable.add(scenario);
        continue;
      }
      for (int i = 0; i < after.steps().size(); i++) {
        compare(scenario, before.steps().get(i), after.steps().get(i), changes, rules);
      }
    }
    return new CorpusComparison(corpus.scenarios().size(), changes, rules, unreadable);
  }

  private static void compare(
      CorpusScenario scenario,
      StepResult before,
      StepResult after,
      List<StepChange> changes,
      Map<String, RuleChange> rules) {
    DecisionDiff diff = DecisionDiff.of(before.decision(), after.decision());
    if (!diff.lines().isEmpty() || !after.passed()) {
      changes.add(new StepChange(scenario, after.step(), after.failures(), diff));
    }
    Set<String> was = violated(before.decision());
    Set<String> is = violated(after.decision());
    without(is, was).forEach(id -> rules.merge(id, new RuleChange(1, 0), RuleChange::and));
    without(was, is).forEach(id -> rules.merge(id, new RuleChange(0, 1), RuleChange::and));
  }

  private static Set<String> violated(@Nullable Decision<?> decision) {
    return decision == null
        ? Set.of()
        : decision.violations().stream()
            .map(Violation::ruleId)
            .map(Object::toString)
            .collect(Collectors.toSet());
  }

  private static Set<String> without(Set<String> all, Collection<String> others) {
    Set<String> rest = new HashSet<>(all);
    rest.removeAll(others);
    return rest;
  }

  /** How many steps are decided otherwise. */
  public long changedDecisions() {
    return changes.stream().filter(change -> !change.diff().lines().isEmpty()).count();
  }

  /** How many scenarios are not as expected by the new rules. */
  public long failedScenarios() {
    return changes.stream()
        .filter(change -> !change.failures().isEmpty())
        .map(StepChange::scenario)
        .distinct()
        .count();
  }

  /** Whether the new rules decide the same, and everything is as expected. */
  public boolean passed() {
    return changes.isEmpty() && unreadable.isEmpty();
  }
}
