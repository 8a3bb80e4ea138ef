package dk.kontaktforloeb.testkit.mutation;

import dk.kontaktforloeb.core.engine.OpenedRules;
import dk.kontaktforloeb.core.engine.WalkedRule;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.coverage.JudgedCorpus;
import dk.kontaktforloeb.testkit.scenario.ScenarioCorpus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Mutation testing of a rule set: every mutant has to turn a scenario red.
 *
 * @param sample how many mutants are tried at most
 * @param seed which ones, where there are more
 * @param threads how many mutants are tried at a time
 */
public record MutationRun(
    RuleSet ruleSet, ScenarioCorpus corpus, int sample, long seed, int threads) {

  /** Of all mutants, one at a time. */
  public static MutationRun of(RuleSet ruleSet, ScenarioCorpus corpus) {
    return new MutationRun(ruleSet, corpus, Integer.MAX_VALUE, 0, 1);
  }

  /** Of so many mutants; the same seed takes the same. */
  public MutationRun sample(int count, long ofSeed) {
    return new MutationRun(ruleSet, corpus, count, ofSeed, threads);
  }

  /** With so many mutants at a time. */
  public MutationRun threads(int count) {
    return new MutationRun(ruleSet, corpus, sample, seed, count);
  }

  /**
   * Tries them.
   *
   * @throws dk.kontaktforloeb.rule.RuleEngineException when a rule has more than one pattern
   */
  public MutationReport run() {
    long begun = System.nanoTime();
    OpenedRules rules = OpenedRules.of(ruleSet);
    List<PlannedMutant> all = MutantPlan.of(rules);
    List<PlannedMutant> tried = MutantPlan.sample(all, sample, seed);
    Map<String, WalkedRule> compiled =
        VariantCompiler.compile(
            tried.stream()
                .map(PlannedMutant::change)
                .flatMap(
                    change ->
                        change instanceof Change.RuleText text ? Stream.of(text) : Stream.empty())
                .toList());
    Witnesses witnesses = Witnesses.of(JudgedCorpus.of(rules, corpus));
    MutantTrial trial = new MutantTrial(rules, compiled, witnesses);
    List<MutantResult> results = inParallel(tried.stream().map(trial::of).toList());
    return new MutationReport(
        ruleSet.id(),
        witnesses.size(),
        all.size(),
        results,
        Duration.ofNanos(System.nanoTime() - begun));
  }

  private List<MutantResult> inParallel(List<Callable<MutantResult>> trials) {
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
    try {
      List<MutantResult> results = new ArrayList<>();
      for (Future<MutantResult> result : pool.invokeAll(trials)) {
        results.add(result.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The mutants were not all tried", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A mutant could not be tried", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
