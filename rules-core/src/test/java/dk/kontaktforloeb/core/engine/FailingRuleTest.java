package dk.kontaktforloeb.core.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.rule.Evaluator;
import dk.kontaktforloeb.rule.RuleEngineException;
import dk.kontaktforloeb.rule.RuleSet;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule that fails is named, with its place and the value that it met, and nothing is decided. */
class FailingRuleTest {
  @TempDir private Path directory;

  private RuleSet edited(String from, String to) {
    RuleCopy.in(directory).edit("regler/ombooking.drl", from, to);
    return RuleSet.of(directory);
  }

  private static AbstractThrowableAssert<?, ?> failure(RuleSet rules, Evaluator evaluator) {
    return assertThatThrownBy(
            () ->
                KontaktforloebRules.builder()
                    .ruleSet(rules)
                    .evaluator(evaluator)
                    .clock(Samples.CLOCK)
                    .ports(KontaktforloebRules.embeddedPorts().add(Samples.borger()))
                    .build()
                    .indkaldelser()
                    .create(
                        Samples.JOBCENTER,
                        Samples.jobsamtale().samtaleType(17).ombookingMulig(true).build()))
        .isInstanceOf(RuleEngineException.class);
  }

  @ParameterizedTest
  @EnumSource
  void aConditionThatFails(Evaluator evaluator) {
    RuleSet rules = edited("ombookingMulig == true", "kontaktgruppeSlutdato.year == 2024");

    failure(rules, evaluator)
        .hasMessageStartingWith("A rule failed; nothing was decided. IND-15 (regler/ombooking.drl:")
        .hasMessageContaining("\"kontaktgruppeSlutdato.year == 2024\" in line ")
        .hasMessageContaining("ended in NullPointerException")
        .hasMessageNotContaining(Samples.PERSONNUMMER);
  }

  @ParameterizedTest
  @EnumSource
  void aConsequenceThatFails(Evaluator evaluator) {
    RuleSet rules =
        edited("report.violation( \"/ombookingMulig\" );", "report.violation( (String) null );");

    failure(rules, evaluator)
        .hasMessageStartingWith("A rule failed; nothing was decided. IND-15 (regler/ombooking.drl:")
        .hasMessageContaining("its consequence ended in ");
  }

  @ParameterizedTest
  @EnumSource
  void aConsequenceThatGivesAnId(Evaluator evaluator) {
    RuleSet rules =
        edited(
            "report.violation( \"/ombookingMulig\" );",
            "report.violation( \"IND-15\", \"/ombookingMulig\" );");

    failure(rules, evaluator)
        .hasMessageStartingWith("A rule failed; nothing was decided. IND-15 (regler/ombooking.drl:")
        .hasRootCauseMessage(
            "The consequence reports \"IND-15\", expected a JSON pointer such as /samtaleType.%nMaybe it gives the rule's id, which is known."
                .formatted());
  }
}
