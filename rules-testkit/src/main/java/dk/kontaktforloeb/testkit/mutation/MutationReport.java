package dk.kontaktforloeb.testkit.mutation;

import dk.kontaktforloeb.decision.RuleSetId;
import java.time.Duration;
import java.util.List;

/**
 * What became of the mutants of a rule set.
 *
 * @param ruleSet the rules
 * @param scenarios how many could notice: those that are as expected by the rules unchanged
 * @param planned how many mutants there are, of which these may be a sample
 * @param results in the order of the files
 * @param took from reading the scenarios to the last mutant
 */
public record MutationReport(
    RuleSetId ruleSet, int scenarios, int planned, List<MutantResult> results, Duration took) {

  /** Copies the list. */
  public MutationReport {
    results = List.copyOf(results);
  }

  /** The mutants that no scenario noticed. */
  public List<MutantResult> survivors() {
    return results.stream().filter(MutantResult::survived).toList();
  }

  /** How many count. */
  public long valid() {
    return results.stream().filter(MutantResult::isValid).count();
  }

  /** How many turned a scenario red. */
  public long killed() {
    return results.stream().filter(result -> result.killedBy() != null).count();
  }

  /** Percentage of those that count which turned a scenario red; 100 where there is none. */
  public double score() {
    return valid() == 0 ? 100 : 100.0 * killed() / valid();
  }
}
