package dk.kontaktforloeb.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.explain.ConditionExplanation;
import dk.kontaktforloeb.explain.Explanation;
import dk.kontaktforloeb.explain.RuleExplanation;
import dk.kontaktforloeb.explain.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every decision of the corpus explains itself, and the explanation agrees with it. */
class CorpusExplanationTest {
  private static final Locale DANISH = Locale.forLanguageTag("da");
  private static final Pattern PERSONNUMMER =
      Pattern.compile("(?<![0-9a-f-])(?!214748364)[0-9]{10}(?![0-9a-f-])");

  private static Stream<Decision<?>> decisions() {
    return Corpus.report().results().stream()
        .flatMap(result -> result.steps().stream())
        .map(StepResult::decision)
        .filter(Objects::nonNull);
  }

  @Test
  void whatIsViolatedIsWhatTheDecisionSays() {
    assertThat(decisions())
        .allSatisfy(
            decision ->
                assertThat(decision.explain().with(Verdict.VIOLATED))
                    .extracting(RuleExplanation::rule)
                    .containsExactlyElementsOf(
                        decision.violations().stream()
                            .map(violation -> violation.ruleId())
                            .distinct()
                            .toList()));
  }

  @Test
  void verdictsAloneAreThoseOfTheExplanation() {
    assertThat(decisions())
        .allSatisfy(
            decision ->
                assertThat(List.copyOf(decision.explainer().verdicts().values()))
                    .isEqualTo(
                        decision.explain().rules().stream()
                            .map(RuleExplanation::verdict)
                            .toList()));
  }

  @Test
  void aRuleThatDidNotFireNamesTheFirstConditionThatDoesNotHold() {
    assertThat(rules().filter(rule -> rule.stoppedBy() != null))
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              List<Boolean> holds =
                  rule.conditions().stream().map(ConditionExplanation::holds).toList();
              int stoppedBy = Objects.requireNonNull(rule.stoppedBy());
              assertThat(holds.subList(0, stoppedBy)).containsOnly(true);
              assertThat(holds.get(stoppedBy)).isFalse();
              assertThat(rule.verdict()).isIn(Verdict.SATISFIED, Verdict.NOT_APPLICABLE);
            });
  }

  @Test
  void aRuleThatFiredHasConditionsThatAllHold() {
    assertThat(
            rules()
                .filter(
                    rule ->
                        rule.verdict() == Verdict.VIOLATED || rule.verdict() == Verdict.APPLIED))
        .allSatisfy(
            rule ->
                assertThat(rule.conditions())
                    .extracting(ConditionExplanation::holds)
                    .allMatch(Boolean.TRUE::equals));
  }

  @Test
  void everyConditionThatIsNoBindingSawAValue() {
    assertThat(rules().flatMap(rule -> rule.conditions().stream()))
        .filteredOn(condition -> condition.holds() != null)
        .allSatisfy(
            condition -> {
              assertThat(condition.values()).as(condition.text()).isNotEmpty();
              assertThat(condition.line()).as(condition.text()).isPositive();
            });
  }

  @Test
  void everyReasonIsToldInBothLanguages() {
    assertThat(rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.reason().danish())
                  .isNotBlank()
                  .doesNotContain("betingelsen holder ikke");
              assertThat(rule.reason().english()).isNotBlank();
            });
  }

  @Test
  void textAndJsonHaveEveryRule() {
    Stream<Explanation> explanations = decisions().map(Decision::explain);
    assertThat(explanations)
        .allSatisfy(
            explanation -> {
              String json = JsonWriter.write(explanation);
              String text = explanation.text(DANISH);
              for (RuleExplanation rule : explanation.rules()) {
                assertThat(text).contains(rule.rule().value());
                assertThat(json).contains('"' + rule.rule().value() + '"');
                assertThat(explanation.text(rule.rule(), Locale.ENGLISH))
                    .contains(rule.title().english());
              }
            });
  }

  @Test
  void nothingThatIsLoggedOrExplainedNamesTheCitizen() {
    assertThat(decisions())
        .allSatisfy(
            decision -> {
              Explanation explanation = decision.explain();
              assertThat(
                      Stream.of(
                          decision.toString(),
                          explanation.toString(),
                          explanation.text(DANISH),
                          explanation.text(Locale.ENGLISH),
                          JsonWriter.write(explanation),
                          decision.changes().toString(),
                          decision.changes().text(DANISH),
                          JsonWriter.write(decision.changes())))
                  .noneMatch(text -> PERSONNUMMER.matcher(text).find());
            });
  }

  private static Stream<RuleExplanation> rules() {
    return decisions().flatMap(decision -> decision.explain().rules().stream());
  }
}
