package dk.kontaktforloeb.testkit.mutation;

import dk.kontaktforloeb.core.engine.WalkedRule;
import dk.kontaktforloeb.core.explain.VerdictSource;
import dk.kontaktforloeb.rule.RuleEngineException;
import dk.kontaktforloeb.testkit.coverage.JudgedCorpus;
import dk.kontaktforloeb.testkit.coverage.JudgedCorpus.JudgedFact;
import dk.kontaktforloeb.testkit.coverage.JudgedCorpus.Run;
import dk.kontaktforloeb.testkit.scenario.CorpusScenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The scenarios that may notice a mutant, the likeliest first. */
final class Witnesses {
  private final List<CorpusScenario> scenarios;
  private final List<JudgedFact> facts;
  private final Map<CorpusScenario, Set<String>> values = new HashMap<>();

  private Witnesses(List<CorpusScenario> scenarios, List<JudgedFact> facts) {
    this.scenarios = scenarios;
    this.facts = facts;
    scenarios.forEach(scenario -> values.put(scenario, scenario.values()));
  }

  /** Scenarios that are red already notice nothing. */
  static Witnesses of(JudgedCorpus judged) {
    Set<CorpusScenario> green = new LinkedHashSet<>();
    judged.runs().stream()
        .filter(run -> run.result().passed())
        .map(Run::scenario)
        .forEach(green::add);
    return new Witnesses(
        List.copyOf(green),
        judged.facts().stream().filter(fact -> green.contains(fact.scenario())).toList());
  }

  int size() {
    return scenarios.size();
  }

  /** For a rule that is there no more, or of which something else is said. */
  List<CorpusScenario> whereItFires(WalkedRule rule) {
    Set<CorpusScenario> found = new LinkedHashSet<>();
    for (JudgedFact judged : facts) {
      if (rule.judges(judged.fact().getClass()) && fires(rule, judged.fact())) {
        found.add(judged.scenario());
      }
    }
    return namingFirst(rule.id(), found);
  }

  /**
   * For a rule that is written otherwise. Where no fact is judged otherwise, every decision is the
   * same.
   */
  List<CorpusScenario> whereTheyDiffer(WalkedRule rule, WalkedRule changed) {
    Set<CorpusScenario> found = new LinkedHashSet<>();
    for (JudgedFact judged : facts) {
      if (rule.judges(judged.fact().getClass()) && differ(rule, changed, judged.fact())) {
        found.add(judged.scenario());
      }
    }
    return namingFirst(rule.id(), found);
  }

  private static boolean fires(WalkedRule rule, Object fact) {
    return rule.stoppedBy(fact) == VerdictSource.FIRED;
  }

  private static boolean differ(WalkedRule rule, WalkedRule changed, Object fact) {
    try {
      return fires(rule, fact) != fires(changed, fact);
    } catch (RuleEngineException e) {
      return true;
    }
  }

  private static List<CorpusScenario> namingFirst(String id, Set<CorpusScenario> found) {
    List<CorpusScenario> ordered = new ArrayList<>(found);
    ordered.sort(Comparator.comparing(scenario -> !scenario.rules().contains(id)));
    return ordered;
  }

  /**
   * For a table: all that do not bring it themselves, those with the most of these values first.
   */
  List<CorpusScenario> ofTable(String table, Set<String> wanted) {
    record Ranked(CorpusScenario scenario, long matches) {}
    return scenarios.stream()
        .filter(scenario -> !scenario.tables().contains(table))
        .map(
            scenario ->
                new Ranked(
                    scenario,
                    wanted.stream()
                        .filter(values.getOrDefault(scenario, Set.of())::contains)
                        .count()))
        .sorted(Comparator.comparingLong(Ranked::matches).reversed())
        .map(Ranked::scenario)
        .toList();
  }
}
