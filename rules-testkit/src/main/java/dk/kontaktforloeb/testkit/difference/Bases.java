package dk.kontaktforloeb.testkit.difference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.explain.ConditionExplanation;
import dk.kontaktforloeb.explain.RuleExplanation;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.scenario.ReadScenario;
import dk.kontaktforloeb.testkit.scenario.ScenarioResult;
import dk.kontaktforloeb.testkit.scenario.ScenarioRunner;
import dk.kontaktforloeb.testkit.scenario.ScenarioTree;
import dk.kontaktforloeb.testkit.scenario.StepResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The scenarios of the corpus that a search starts from. */
final class Bases {
  private final List<Base> all;
  private final List<ScenarioRunner> runners;

  private Bases(List<Base> all, List<ScenarioRunner> runners) {
    this.all = all;
    this.runners = runners;
  }

  /** A scenario, and the operations that it calls. */
  private record Base(ObjectNode tree, ReadScenario read, Set<String> operations, int size) {}

  /**
   * Those that reach the rules and read their tables: a malformed request says nothing about them,
   * tables of the scenario's own hide those that have changed.
   */
  static Bases of(List<ScenarioTree> corpus, RuleSet... ruleSets) {
    List<Base> all = new ArrayList<>();
    ScenarioRunner first = new ScenarioRunner(ruleSets[0]);
    for (ScenarioTree scenario : corpus) {
      Optional<ReadScenario> read =
          scenario.tree().path("given").path("tables").isEmpty()
              ? ReadScenario.of(scenario.tree())
              : Optional.empty();
      Optional<ScenarioResult> result = read.flatMap(each -> each.run(first));
      if (result.isPresent() && result.get().steps().stream().allMatch(Bases::isWellFormed)) {
        Set<String> operations = new HashSet<>();
        result.get().steps().stream()
            .map(StepResult::decision)
            .filter(decision -> decision != null)
            .forEach(decision -> operations.add(decision.operation().wireName()));
        ObjectNode tree = scenario.tree().deepCopy();
        tree.remove(List.of("then", "rules"));
        tree.path("steps")
            .forEach(
                step -> {
                  if (step instanceof ObjectNode object) {
                    object.remove("then");
                  }
                });
        all.add(new Base(tree, read.get(), operations, tree.toString().length()));
      }
    }
    return new Bases(all, List.of(ruleSets).stream().map(ScenarioRunner::new).toList());
  }

  private static boolean isWellFormed(StepResult step) {
    @Nullable Decision<?> decision = step.decision();
    return decision != null
        && decision.violations().stream()
            .noneMatch(violation -> violation.ruleId().value().startsWith("FMT-"));
  }

  /** All of them. */
  List<ObjectNode> trees() {
    return all.stream().map(Base::tree).toList();
  }

  /** Those in which most conditions of the rule hold; of a table some of each operation. */
  List<ObjectNode> near(Focus focus, int most) {
    record Ranked(Base base, int held) {}
    List<Ranked> ranked =
        all.stream()
            .filter(base -> base.operations().isEmpty() || isOf(focus, base))
            .map(base -> new Ranked(base, held(focus.subject(), base)))
            .sorted(
                Comparator.comparingInt(Ranked::held)
                    .reversed()
                    .thenComparing(each -> each.base().size()))
            .toList();
    List<ObjectNode> near = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Ranked each : ranked) {
      String calls = each.base().tree().path("when") + "" + each.base().tree().path("steps");
      boolean isNew =
          focus.operations().isEmpty()
              ? seen.add(each.base().operations().toString())
              : seen.add(calls);
      if (isNew && near.size() < most) {
        near.add(each.base().tree());
      }
    }
    return near;
  }

  private static boolean isOf(Focus focus, Base base) {
    return focus.operations().isEmpty()
        || base.operations().stream().anyMatch(focus.operations()::contains);
  }

  /** How many conditions of the rule hold, in the rule set and the step where most do. */
  private int held(String subject, Base base) {
    int most = 0;
    for (ScenarioRunner runner : runners) {
      Optional<ScenarioResult> result = base.read().run(runner);
      for (StepResult step : result.map(ScenarioResult::steps).orElse(List.of())) {
        @Nullable Decision<?> decision = step.decision();
        if (decision != null) {
          for (RuleExplanation rule : decision.explain().rules()) {
            most = rule.rule().value().equals(subject) ? Math.max(most, held(rule)) : most;
          }
        }
      }
    }
    return most;
  }

  private static int held(RuleExplanation rule) {
    int held = 0;
    for (ConditionExplanation condition : rule.conditions()) {
      held += Boolean.TRUE.equals(condition.holds()) ? 1 : 0;
    }
    return held;
  }
}
