package dk.kontaktforloeb.testkit.source;

import dk.kontaktforloeb.core.engine.CompiledRules;
import dk.kontaktforloeb.rule.RuleCatalogue;
import dk.kontaktforloeb.testkit.scenario.ScenarioResult;
import dk.kontaktforloeb.testkit.scenario.ShippedScenarios;
import java.util.List;
import java.util.Map;

/**
 * Every statement of the sources with the rules that carry it and the scenarios that show it, and
 * what is missing.
 *
 * <p>A rule carries the statements that its {@code @source} names. A scenario shows the rules that
 * it says it is an example of, when it passes; one of a statement that is no rule stands in a file
 * named after it.
 *
 * @param sources the statements, in the order of the pages
 * @param gaps what is missing or unknown; empty when all agree
 */
public record SourceCoverage(List<CoveredSource> sources, List<Gap> gaps) {

  /** Copies the lists. */
  public SourceCoverage {
    sources = List.copyOf(sources);
    gaps = List.copyOf(gaps);
  }

  /** Of the shipped sources, rules and scenarios, which are run. */
  public static SourceCoverage shipped() {
    return shipped(ShippedScenarios.run().results());
  }

  /** Of the shipped sources and rules by those scenarios. */
  public static SourceCoverage shipped(List<ScenarioResult> scenarios) {
    return new CoverageFinder(
            Sources.shipped(),
            CompiledRules.shipped().engine().catalogue(),
            scenarios,
            RuleResources.places())
        .find();
  }

  /** Of those sources, rules and scenarios. */
  public static SourceCoverage of(
      List<Source> sources, RuleCatalogue catalogue, List<ScenarioResult> scenarios) {
    return new CoverageFinder(sources, catalogue, scenarios, Map.of()).find();
  }

  /** Whether nothing is missing or unknown. */
  public boolean isComplete() {
    return gaps.isEmpty();
  }
}
