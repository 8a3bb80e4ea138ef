package dk.kontaktforloeb.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.BorgerBuilder;
import dk.kontaktforloeb.borger.Fravaersperiode;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.explain.ConditionExplanation;
import dk.kontaktforloeb.explain.Explanation;
import dk.kontaktforloeb.explain.RuleExplanation;
import dk.kontaktforloeb.explain.SeenValue;
import dk.kontaktforloeb.explain.Verdict;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.rule.Evaluator;
import dk.kontaktforloeb.rule.RuleEngineException;
import dk.kontaktforloeb.rule.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionExplanationTest {
  private static final Locale DANISH = Locale.forLanguageTag("da");
  private static final Caller A_KASSE =
      new Caller(Organisation.aKasse("09"), null, 1, 2, "sagsbehandler");

  private final EmbeddedPorts ports = KontaktforloebRules.embeddedPorts();

  private Decision<Indkaldelse> decide(Evaluator evaluator, Caller caller, Borger borger) {
    ports.add(borger);
    return KontaktforloebRules.builder()
        .ports(ports)
        .clock(Samples.CLOCK)
        .evaluator(evaluator)
        .build()
        .indkaldelser()
        .dryRun()
        .create(caller, Samples.jobsamtale().build());
  }

  private static RuleExplanation rule(Explanation explanation, String id) {
    return explanation.find(new RuleId(id)).orElseThrow();
  }

  private static Borger inTheFund() {
    return BorgerBuilder.builder(Samples.borger())
        .fravaer(List.of(new Fravaersperiode(75, LocalDate.of(2024, 5, 1), null)))
        .build();
  }

  @ParameterizedTest
  @EnumSource
  void aRuleAboutAnotherAuthorityIsNotApplicable(Evaluator evaluator) {
    RuleExplanation rule =
        rule(decide(evaluator, Samples.JOBCENTER, Samples.borger()).explain(), "IND-21");

    assertThat(rule.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(rule.stoppedBy()).isEqualTo(1);
    assertThat(rule.reason().english())
        .startsWith("myndighed is JOBCENTER (ansvarligMyndighed ")
        .endsWith(", the rule asks for A_KASSE");
    assertThat(rule.reason().danish()).endsWith(", reglen gælder for A_KASSE");
    assertThat(rule.file()).isEqualTo("regler/akasse.drl");
    assertThat(rule.line()).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void aRuleThatAppliesIsSatisfiedByWhatTheRegisterHolds(Evaluator evaluator) {
    Explanation explanation = decide(evaluator, A_KASSE, inTheFund()).explain();
    RuleExplanation rule = rule(explanation, "IND-21");

    assertThat(explanation.accepted()).isTrue();
    assertThat(rule.verdict()).isEqualTo(Verdict.SATISFIED);
    assertThat(rule.reason().english())
        .contains("fravaerstype 75, startdato 2024-05-01")
        .endsWith("a violation would be one without 75 (KONTAKTFORLOEB_HOS_A_KASSEN)");
  }

  @ParameterizedTest
  @EnumSource
  void aViolatedRuleShowsEveryConditionWithWhatItSaw(Evaluator evaluator) {
    Explanation explanation = decide(evaluator, A_KASSE, Samples.borger()).explain();
    RuleExplanation rule = rule(explanation, "IND-21");

    assertThat(explanation.accepted()).isFalse();
    assertThat(rule.verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(rule.conditions())
        .hasSize(4)
        .extracting(ConditionExplanation::holds)
        .containsOnly(true);
    assertThat(rule.conditions().get(3).values())
        .containsExactly(
            new SeenValue(
                "aktiveFravaer",
                "[]",
                List.of(new SeenValue("aktiveFravaersperioder", "[]", List.of(), List.of())),
                List.of()));
    assertThat(explanation.text(DANISH)).contains("afvist", "overtrådt", "IND-21 9377");
    assertThat(explanation.text(new RuleId("IND-21"), Locale.ENGLISH))
        .contains("yes myndighed == OrganisationType.A_KASSE", "myndighed is A_KASSE");
  }

  @Test
  void whatWasNotReachedIsNotCalledSatisfied() {
    Explanation explanation =
        KontaktforloebRules.builder()
            .ports(ports)
            .clock(Samples.CLOCK)
            .build()
            .indkaldelser()
            .create(A_KASSE, Samples.jobsamtale().build())
            .explain();

    assertThat(rule(explanation, "FMT-01").verdict()).isEqualTo(Verdict.SATISFIED);
    assertThat(rule(explanation, "FMT-03").verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(rule(explanation, "IND-21").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(rule(explanation, "IND-21").reason().english())
        .isEqualTo("not judged, as the request is rejected by FMT-03");
    assertThat(rule(explanation, "IND-21").conditions())
        .extracting(ConditionExplanation::holds)
        .containsOnlyNulls();
  }

  @Test
  void anEditedRuleIsExplainedAsItIsWritten(@TempDir Path folder) {
    RuleCopy copy =
        RuleCopy.in(folder)
            .edit(
                "regler/tidspunkt.drl",
                "startdato < idag )",
                "startdato < idag || startdato == idag )");
    ports.add(Samples.borger());
    Explanation explanation =
        KontaktforloebRules.builder()
            .ruleSet(RuleSet.of(copy.root()))
            .ports(ports)
            .clock(Samples.CLOCK)
            .build()
            .indkaldelser()
            .dryRun()
            .create(Samples.JOBCENTER, Samples.jobsamtale().build())
            .explain();

    assertThat(rule(explanation, "IND-01").reason().english())
        .contains("a violation would be before idag (")
        .contains(" or idag (");
  }

  @Test
  void aRuleOfTwoPatternsIsRefusedByThePredicateLoopAlone(@TempDir Path folder) {
    RuleCopy copy =
        RuleCopy.in(folder)
            .edit(
                "regler/tidspunkt.drl",
                "startdato < idag )",
                "startdato < idag )\n    AccessCase( personnummer != null )")
            .edit(
                "regler/tidspunkt.drl",
                "import dk.kontaktforloeb.rule.Report;",
                "import dk.kontaktforloeb.rule.AccessCase;\nimport dk.kontaktforloeb.rule.Report;");
    RuleSet edited = RuleSet.of(copy.root());
    KontaktforloebRules.Builder loop =
        KontaktforloebRules.builder().ruleSet(edited).evaluator(Evaluator.PREDICATE_LOOP);

    assertThat(KontaktforloebRules.builder().ruleSet(edited).build()).isNotNull();
    assertThatExceptionOfType(RuleEngineException.class)
        .isThrownBy(loop::build)
        .withMessageContaining("IND-01: it has more than one pattern")
        .withMessageContaining("Maybe leave the evaluator at Evaluator.DROOLS_SESSION");
  }

  @Test
  void aDecisionReadFromJsonCanNotBeExplained() {
    KontaktforloebRules rules =
        KontaktforloebRules.builder().ports(ports).clock(Samples.CLOCK).build();
    Decision<Indkaldelse> decision =
        rules.indkaldelser().create(Samples.JOBCENTER, Samples.jobsamtale().build());

    Decision<?> read = rules.json().readDecision(rules.json().write(decision));

    assertThat(read).isEqualTo(decision);
    assertThatIllegalStateException()
        .isThrownBy(read::explain)
        .withMessageContaining("Maybe it was read from JSON");
  }
}
