package dk.kontaktforloeb.testkit.source;

import dk.kontaktforloeb.core.json.Nearest;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.testkit.scenario.ScenarioResult;
import dk.kontaktforloeb.testkit.scenario.StepResult;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the scenarios are examples of. One that fails shows nothing. */
public final class Examples {
  private final List<ScenarioResult> all;
  private final List<ScenarioResult> passed;

  Examples(List<ScenarioResult> all) {
    this.all = all;
    this.passed = all.stream().filter(ScenarioResult::passed).toList();
  }

  /** Rules that share a number, as EFF-14a and EFF-14b do, are one to a scenario. */
  private static String label(Rule rule) {
    return label(rule.id());
  }

  private static String label(RuleId rule) {
    return rule.value().replaceFirst("(?<=\\d)[a-z]$", "");
  }

  /** Whether a scenario that names this is an example of the rule. */
  public static boolean isLabel(String name, RuleId rule) {
    return name.equals(label(rule)) || name.equals(rule.value());
  }

  /** Those of the rules, and those in files that are named after the source. */
  Set<ScenarioResult> of(Source source, List<Rule> rules) {
    Set<String> labels = rules.stream().map(Examples::label).collect(Collectors.toSet());
    return passed.stream()
        .filter(
            result ->
                result.rules().stream().anyMatch(labels::contains)
                    || stem(result.file()).equals(source.id()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** File name without folder and extension. */
  private static String stem(String file) {
    String name = file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** What keeps the rule from being shown, if anything. */
  Optional<String> missing(Rule rule) {
    List<ScenarioResult> examples =
        passed.stream().filter(result -> result.rules().contains(label(rule))).toList();
    if (examples.isEmpty()) {
      return Optional.of(
          "no scenario shows %s: expected one with rules: [%s]".formatted(rule.id(), label(rule)));
    }
    if (SourceKind.of(rule.id()) == SourceKind.RULE
        && examples.stream().noneMatch(result -> violates(result, rule))) {
      return Optional.of("no scenario with rules: [%s] violates it".formatted(label(rule)));
    }
    return Optional.empty();
  }

  private static boolean violates(ScenarioResult result, Rule rule) {
    return result.steps().stream()
        .map(StepResult::decision)
        .filter(Objects::nonNull)
        .flatMap(decision -> decision.violations().stream())
        .anyMatch(violation -> violation.ruleId().equals(rule.id()));
  }

  /** Scenarios that fail, or are examples of a rule that is not there. */
  List<Gap> gaps(List<Rule> rules) {
    Set<String> known =
        rules.stream()
            .flatMap(rule -> Stream.of(label(rule), rule.id().value()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Gap> gaps = new ArrayList<>();
    for (ScenarioResult result : all) {
      String place = "%s:%s".formatted(result.file(), result.line());
      if (!result.passed()) {
        gaps.add(new Gap(place, "the scenario \"%s\" fails".formatted(result.scenario())));
      }
      result.rules().stream()
          .filter(id -> !known.contains(id))
          .sorted()
          .forEach(
              id ->
                  gaps.add(
                      new Gap(
                          place,
                          "the scenario \"%s\" is an example of %s, and there is no such rule%s"
                              .formatted(
                                  result.scenario(),
                                  id,
                                  Nearest.to(id, known)
                                      .map("%nMaybe %s?"::formatted)
                                      .orElse("")))));
    }
    return gaps;
  }
}
