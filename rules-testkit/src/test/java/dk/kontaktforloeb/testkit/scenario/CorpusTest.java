package dk.kontaktforloeb.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The scenario corpus: it passes, and it shows every rule both ways. */
class CorpusTest {
  static final Path CORPUS = Path.of("src/main/resources/scenarier");

  private final ScenarioReport report = Corpus.report();

  @Test
  void passes() {
    assertThat(report.problems()).isEmpty();
    assertThat(report.results())
        .hasSizeGreaterThan(1300)
        .filteredOn(result -> !result.passed())
        .extracting(ScenarioResult::describe)
        .isEmpty();
  }

  @Test
  void violatesEveryRule() {
    Set<String> violated =
        decisions()
            .flatMap(decision -> decision.violations().stream())
            .map(violation -> violation.ruleId().value())
            .collect(Collectors.toSet());

    assertThat(violated).containsAll(rules(List.of("FMT-", "ACC-", "IND-", "DEL-", "INT-")));
  }

  @Test
  void everyRuleIsShownByAnAcceptedRequestToo() {
    var byFile =
        report.results().stream()
            .filter(result -> result.file().matches(".*/(IND|DEL|INT)-\\d+\\.yaml"))
            .collect(Collectors.groupingBy(ScenarioResult::file));

    assertThat(byFile)
        .allSatisfy(
            (file, results) ->
                assertThat(results)
                    .anySatisfy(
                        result ->
                            assertThat(result.steps())
                                .anySatisfy(
                                    step -> assertThat(step.decision().isAccepted()).isTrue())));
  }

  @Test
  void showsEveryEffect() {
    assertThat(decisions().flatMap(decision -> decision.effects().stream()).map(Effect::type))
        .contains(
            "FristIndfriet",
            "FristLukket",
            "DeltagelsesvalgNulstillet",
            "IndkaldelseAflyst",
            "MyndighedsdeltagerFjernet",
            "MoedebeskrivelseRenset",
            "Kvittering",
            "Beskedbakke",
            "Huskeservice",
            "Wsrm(GetCprChanged)",
            "Wsb(Indkaldelse)",
            "Wsb(Moededeltagelsesvalg)",
            "Wsrm(GetMeetingParticipationVersion1)",
            "Wsrm(GetWarningVersion4)",
            "Wsrm(GetPersonInterview)");
  }

  @Test
  void callsEveryOperation() {
    assertThat(decisions().filter(Decision::isAccepted).map(Decision::operation))
        .containsAll(Stream.of(Operation.values()).toList());
  }

  /**
   * A rule that is carried out by several rules of the rule files has one row: EFF-31a, EFF-31b.
   */
  @Test
  void everyRowOfTheCatalogueHasAnExampleAndEveryExampleARow() {
    Set<String> rows =
        rules(List.of("")).stream()
            .map(id -> id.replaceFirst("[a-z]$", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> shown =
        report.results().stream()
            .flatMap(result -> result.rules().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(shown).isEqualTo(rows);
  }

  @Test
  void everyMessageIsWrittenInBothLanguages() {
    assertThat(decisions().flatMap(decision -> decision.violations().stream()))
        .allSatisfy(CorpusTest::assertWritten);
  }

  private static void assertWritten(Violation violation) {
    assertThat(violation.message(Locale.forLanguageTag("da"))).isNotBlank().doesNotContain("{{");
    assertThat(violation.message(Locale.ENGLISH))
        .isNotBlank()
        .doesNotContain("{{")
        .isNotEqualTo(violation.message(Locale.forLanguageTag("da")));
  }

  @Test
  void everyDecisionIsTheSameAfterAWayThroughJson() {
    var json = KontaktforloebRules.embedded().json();

    assertThat(decisions())
        .allSatisfy(
            decision -> assertThat(json.readDecision(json.write(decision))).isEqualTo(decision));
  }

  private Stream<Decision<?>> decisions() {
    return report.results().stream()
        .flatMap(result -> result.steps().stream())
        .map(StepResult::decision)
        .filter(Objects::nonNull);
  }

  private static List<String> rules(List<String> prefixes) {
    return KontaktforloebRules.embedded().engine().catalogue().rules().stream()
        .map(Rule::id)
        .map(Object::toString)
        .filter(id -> prefixes.stream().anyMatch(id::startsWith))
        .toList();
  }
}
