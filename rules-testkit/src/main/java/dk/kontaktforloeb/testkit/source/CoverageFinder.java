package dk.kontaktforloeb.testkit.source;

import dk.kontaktforloeb.core.json.Nearest;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.rule.NonRule;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.RuleCatalogue;
import dk.kontaktforloeb.testkit.scenario.ScenarioResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts sources, rules and scenarios side by side. */
final class CoverageFinder {
  private final List<Source> sources;
  private final RuleCatalogue catalogue;
  private final Map<RuleId, String> places;
  private final Examples examples;
  private final Map<String, Source> sourceById = new LinkedHashMap<>();
  private final List<Gap> gaps = new ArrayList<>();

  CoverageFinder(
      List<Source> sources,
      RuleCatalogue catalogue,
      List<ScenarioResult> scenarios,
      Map<RuleId, String> places) {
    this.sources = sources;
    this.catalogue = catalogue;
    this.places = places;
    this.examples = new Examples(scenarios);
    sources.forEach(source -> sourceById.put(source.id(), source));
  }

  SourceCoverage find() {
    checkRules();
    checkNonRules();
    gaps.addAll(examples.gaps(catalogue.rules()));
    List<CoveredSource> covered = sources.stream().map(this::cover).toList();
    return new SourceCoverage(covered, gaps);
  }

  private void checkRules() {
    for (Rule rule : catalogue.rules()) {
      String place = places.getOrDefault(rule.id(), rule.id().value());
      for (String id : rule.sources()) {
        Source source = sourceById.get(id);
        if (source == null) {
          unknown(place, "rule " + rule.id(), id);
        } else if (!source.kind().needsRules()) {
          gaps.add(
              new Gap(
                  place,
                  "rule %s names the source %s, which is of the kind %s: expected one that a rule carries"
                      .formatted(rule.id(), id, source.kind().word())));
        }
      }
    }
  }

  private void checkNonRules() {
    for (NonRule nonRule : catalogue.nonRules()) {
      Source source = sourceById.get(nonRule.source());
      if (source == null) {
        unknown("ikke-regler.csv", "a non-rule", nonRule.source());
      } else if (source.kind() != SourceKind.NON_RULE) {
        gaps.add(
            new Gap(
                "ikke-regler.csv",
                "a non-rule names the source %s, which is of the kind %s: expected %s"
                    .formatted(source.id(), source.kind().word(), SourceKind.NON_RULE.word())));
      }
    }
  }

  private void unknown(String place, String who, String id) {
    gaps.add(
        new Gap(
            place,
            "%s names the source %s, which %s does not hold%s"
                .formatted(
                    who,
                    id,
                    Sources.FILE,
                    Nearest.to(id, sourceById.keySet()).map("%nMaybe %s?"::formatted).orElse(""))));
  }

  private CoveredSource cover(Source source) {
    List<Rule> rules =
        catalogue.rules().stream().filter(rule -> rule.sources().contains(source.id())).toList();
    SortedMap<String, Integer> scenarios = new TreeMap<>();
    examples.of(source, rules).forEach(result -> scenarios.merge(result.file(), 1, Integer::sum));
    if (source.kind().needsRules()) {
      checkCarried(source, rules);
    } else if (source.kind() == SourceKind.NON_RULE) {
      checkNonRule(source, scenarios.keySet());
    }
    return new CoveredSource(source, rules.stream().map(Rule::id).toList(), scenarios);
  }

  private void checkCarried(Source source, List<Rule> rules) {
    if (rules.isEmpty()) {
      gap(source, "no rule names it: expected @source( \"%s\" ) at one".formatted(source.id()));
    } else if (rules.stream().noneMatch(rule -> SourceKind.of(rule.id()) == source.kind())) {
      gap(
          source,
          "only %s name it: expected a rule of the same kind"
              .formatted(
                  rules.stream().map(rule -> rule.id().value()).collect(Collectors.joining(", "))));
    }
    for (Rule rule : rules) {
      examples.missing(rule).ifPresent(what -> gap(source, what));
    }
  }

  private void checkNonRule(Source source, Set<String> files) {
    if (catalogue.nonRules().stream().noneMatch(nonRule -> nonRule.source().equals(source.id()))) {
      gap(source, "ikke-regler.csv does not hold it");
    }
    if (files.isEmpty()) {
      gap(source, "no scenario shows it: expected a file named %s.yaml".formatted(source.id()));
    }
  }

  private void gap(Source source, String what) {
    gaps.add(
        new Gap(
            "%s:%s".formatted(Sources.FILE, source.line()),
            "%s (%s): %s".formatted(source.id(), source.kind().word(), what)));
  }
}
