package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.core.json.LocatedJson;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.rule.RuleSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** A scenario that was read once, to be run by any rules. Immutable and thread-safe. */
public final class CorpusScenario {
  private final RunnableScenario scenario;
  private final String file;

  /**
   * @param file as it is shown
   */
  CorpusScenario(RunnableScenario scenario, String file) {
    this.scenario = scenario;
    this.file = file;
  }

  /** The file that it stands in, as it is shown. */
  public String file() {
    return file;
  }

  /** The line it begins on, from 1. */
  public int line() {
    return scenario.document().json().line();
  }

  /** Its name, or its place where it has none. */
  public String name() {
    return scenario.document().name();
  }

  /** Ids of the rules that it says it is an example of. */
  public Set<String> rules() {
    return scenario.rules();
  }

  /** The operations that its steps call, in their order. */
  public List<Operation> operations() {
    return scenario.steps().stream().map(RunnableScenario.Step::operation).toList();
  }

  /** Names of the tables that it brings itself. */
  public Set<String> tables() {
    return scenario.tables().keySet();
  }

  /** Every value that stands in it, as text. */
  public Set<String> values() {
    Set<String> values = new HashSet<>();
    collect(scenario.document().json(), values);
    return values;
  }

  private static void collect(LocatedJson json, Set<String> values) {
    json.members().values().forEach(member -> collect(member, values));
    json.items().forEach(item -> collect(item, values));
    if (!json.scalar().isMissingNode()) {
      values.add(json.scalar().asText());
    }
  }

  /** Runs it by those rules, on a store of its own; empty where its own tables can not be read. */
  public Optional<ScenarioResult> run(RuleSet ruleSet) {
    return run(ruleSet, step -> {});
  }

  /** As {@link #run(RuleSet)}; tells the number of each step, from 1, before it is run. */
  public Optional<ScenarioResult> run(RuleSet ruleSet, IntConsumer begins) {
    List<ScenarioResult> results = new ArrayList<>();
    ScenarioRun.run(
        scenario,
        builder -> builder.ruleSet(ruleSet),
        new ScenarioRunner.Listener() {
          @Override
          public void begins(int step) {
            begins.accept(step);
          }

          @Override
          public void ran(ScenarioResult result) {
            results.add(
                new ScenarioResult(
                    file, result.line(), result.scenario(), result.rules(), result.steps()));
          }

          @Override
          public void unreadable(InputProblem problem) {
            // Told by the empty result.
          }
        });
    return results.stream().findFirst();
  }

  /** {@code file:line name}. */
  @Override
  public String toString() {
    return "%s:%s %s".formatted(file, line(), name());
  }
}
