package dk.kontaktforloeb.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The scenario corpus: it passes, and it shows every rule both ways. */
class CorpusTest {
  private static final Path CORPUS = Path.of("src/main/resources/scenarier");
  private static ScenarioReport report;

  @BeforeAll
  static void run() {
    report = new ScenarioRunner().run(CORPUS);
  }

  @Test
  void passes() {
    assertThat(report.problems()).isEmpty();
    assertThat(report.results())
        .hasSizeGreaterThan(800)
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

    assertThat(violated).containsAll(rules(List.of("FMT-", "IND-")));
  }

  @Test
  void everyRuleIsShownByAnAcceptedRequestToo() {
    var byFile =
        report.results().stream()
            .filter(result -> result.file().matches(".*/IND-\\d+\\.yaml"))
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

  private static Stream<Decision<?>> decisions() {
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
