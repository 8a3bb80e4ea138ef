package dk.kontaktforloeb.testkit.coverage;

import dk.kontaktforloeb.core.engine.OpenedRules;
import dk.kontaktforloeb.decision.RuleSetId;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.scenario.ScenarioCorpus;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rules, and which of their conditions, scenarios have seen hold and fail.
 *
 * @param ruleSet the rules
 * @param scenarios how many were run
 * @param failed how many of them were not as expected
 * @param rules in the order of the files
 */
public record RuleCoverageReport(
    RuleSetId ruleSet, int scenarios, int failed, List<RuleCoverage> rules) {

  /** Copies the list. */
  public RuleCoverageReport {
    rules = List.copyOf(rules);
  }

  /** Of the shipped rules by the shipped scenarios. */
  public static RuleCoverageReport shipped() {
    return of(RuleSet.shipped(), ScenarioCorpus.shipped());
  }

  /**
   * Of those rules by those scenarios.
   *
   * @throws dk.kontaktforloeb.rule.RuleEngineException when a rule has more than one pattern
   */
  public static RuleCoverageReport of(RuleSet ruleSet, ScenarioCorpus corpus) {
    OpenedRules rules = OpenedRules.of(ruleSet);
    JudgedCorpus judged = JudgedCorpus.of(rules, corpus);
    return new RuleCoverageReport(
        ruleSet.id(),
        judged.runs().size(),
        (int) judged.runs().stream().filter(run -> !run.result().passed()).count(),
        new CoverageCounter(rules).count(judged.facts()));
  }

  /** The rules by file. */
  public Map<String, List<RuleCoverage>> byFile() {
    return rules.stream()
        .collect(Collectors.groupingBy(RuleCoverage::file, TreeMap::new, Collectors.toList()));
  }

  /** Every condition of every rule. */
  public Stream<ConditionCoverage> conditions() {
    return rules.stream().flatMap(rule -> rule.conditions().stream());
  }

  /** Percentage of the rules that were seen both ways; 100 where there is none. */
  public double rulesPercent() {
    return percent(rules.stream().filter(RuleCoverage::isCovered).count(), rules.size());
  }

  /** Percentage of the conditions that were seen both ways; 100 where there is none. */
  public double conditionsPercent() {
    return percent(conditions().filter(ConditionCoverage::isCovered).count(), conditions().count());
  }

  private static double percent(long part, long whole) {
    return whole == 0 ? 100 : 100.0 * part / whole;
  }
}
