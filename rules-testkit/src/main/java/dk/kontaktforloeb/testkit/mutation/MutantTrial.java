package dk.kontaktforloeb.testkit.mutation;

import dk.kontaktforloeb.core.engine.OpenedRules;
import dk.kontaktforloeb.core.engine.WalkedRule;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.scenario.CorpusScenario;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Tries mutants on scenarios, each until one turns red. */
final class MutantTrial {
  private final OpenedRules rules;
  private final Map<String, WalkedRule> compiled;
  private final Witnesses witnesses;

  /** What noticed the last mutant of a file is likely to notice the next. */
  private final Map<String, CorpusScenario> lastOfFile = new ConcurrentHashMap<>();

  MutantTrial(OpenedRules rules, Map<String, WalkedRule> compiled, Witnesses witnesses) {
    this.rules = rules;
    this.compiled = compiled;
    this.witnesses = witnesses;
  }

  /**
   * A trial, to be called by any thread. Facts, which find their words when first asked, are asked
   * here, by one.
   */
  Callable<MutantResult> of(PlannedMutant planned) {
    Mutant mutant = planned.mutant();
    Change change = planned.change();
    @Nullable WalkedRule changed =
        change instanceof Change.RuleText text ? compiled.get(text.name()) : null;
    if (change instanceof Change.RuleText && changed == null) {
      return () -> new MutantResult(mutant, null, 0, false);
    }
    if (change instanceof Change.TableText) {
      return () -> trial(planned, null, witnesses.ofTable(mutant.subject(), words(mutant)));
    }
    List<CorpusScenario> candidates = candidates(change, mutant.subject(), changed);
    return () -> trial(planned, changed, candidates);
  }

  private List<CorpusScenario> candidates(Change change, String id, @Nullable WalkedRule changed) {
    WalkedRule rule = Objects.requireNonNull(rules.find(id));
    return changed == null || (change instanceof Change.RuleText text && text.alwaysDiffers())
        ? witnesses.whereItFires(rule)
        : witnesses.whereTheyDiffer(rule, changed);
  }

  /** The words and numbers of a row. */
  private static Set<String> words(Mutant mutant) {
    return new HashSet<>(List.of((mutant.before() + "," + mutant.after()).split("[, ]+")));
  }

  private MutantResult trial(
      PlannedMutant planned, @Nullable WalkedRule changed, List<CorpusScenario> candidates) {
    Mutant mutant = planned.mutant();
    @Nullable OpenedRules mutated = planned.change().in(rules, changed);
    if (mutated == null) {
      return new MutantResult(mutant, null, 0, false);
    }
    if (candidates.isEmpty()) {
      return new MutantResult(mutant, null, 0, true);
    }
    RuleSet ruleSet = mutated.ruleSet();
    int reached = 0;
    @Nullable CorpusScenario last = lastOfFile.get(mutant.file());
    if (last != null && candidates.contains(last)) {
      reached++;
      if (notices(last, ruleSet)) {
        return new MutantResult(mutant, last.toString(), reached, true);
      }
    }
    for (CorpusScenario scenario : candidates) {
      if (scenario != last) {
        reached++;
        if (notices(scenario, ruleSet)) {
          lastOfFile.put(mutant.file(), scenario);
          return new MutantResult(mutant, scenario.toString(), reached, true);
        }
      }
    }
    return new MutantResult(mutant, null, reached, true);
  }

  private static boolean notices(CorpusScenario scenario, RuleSet ruleSet) {
    return scenario.run(ruleSet).map(result -> !result.passed()).orElse(true);
  }
}
