package dk.kontaktforloeb.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.core.engine.CompiledRules;
import dk.kontaktforloeb.core.explain.WrittenCondition.UsedWord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WrittenRuleTest {
  private static final Map<String, WrittenRule> WRITTEN = CompiledRules.shipped().written();

  @Test
  void conditionsAreInWordsOfBothLanguages() {
    assertThat(danish("IND-25"))
        .containsExactly(
            "operation er CreateIndkaldelse eller UpdateIndkaldelse",
            "myndighed er A_KASSE",
            "sidsteStartdatoHosAkasse har en værdi",
            "startdato er efter sidsteStartdatoHosAkasse");
    assertThat(english("IND-21"))
        .containsExactly(
            "operation is CreateIndkaldelse or UpdateIndkaldelse",
            "myndighed is A_KASSE",
            "samtaleType is 7 (JOBSAMTALE) or 17 (FAELLES_JOBSAMTALE)",
            "aktiveFravaer does not contain 75 (KONTAKTFORLOEB_HOS_A_KASSEN)");
    assertThat(english("IND-22"))
        .contains("aktiveFravaer contains 75 (KONTAKTFORLOEB_HOS_A_KASSEN)");
    assertThat(english("EFF-01")).contains("aktiveFristerAfSammeType has at least one");
    assertThat(english("EFF-10"))
        .contains("operation is anything but UpdateIndkaldelse or aendringUdsendes is true");
  }

  @Test
  void whatBelongsTogetherStandsInBrackets() {
    assertThat(english("INT-21"))
        .contains(
            "interviewKendt is false or ((operation is UpdateInterviewParticipant or"
                + " DeleteInterviewParticipant) and participantKendt is false)");
  }

  @Test
  void everyShippedConditionCanBeTakenApart() {
    assertThat(WRITTEN.values())
        .flatExtracting(WrittenRule::conditions)
        .allSatisfy(
            condition -> {
              assertThat(condition.words().danish()).isNotEqualTo(condition.text());
              assertThat(condition.words().english()).doesNotContain("==", "!=", "null");
              assertThat(condition.line()).isPositive();
            });
  }

  @Test
  void tellsWhatIsWrongApart() {
    assertThat(rule("IND-25").conditions())
        .extracting(WrittenCondition::saysWhatIsWrong)
        .containsExactly(false, false, false, true);
  }

  @Test
  void tellsWhereItStandsAndWhatItLooksAt() {
    WrittenRule rule = rule("IND-17");
    assertThat(rule.file()).isEqualTo("regler/kontaktgruppe.drl");
    assertThat(rule.line()).isPositive();
    assertThat(rule.consequence()).isEqualTo("report.violation( \"/samtaleType\" );");
    assertThat(rule.conditions().get(1).uses())
        .containsExactly(
            new UsedWord(
                "samtaleTypeTilladtForKontaktgruppe",
                List.of("samtaleType", "kontaktgruppe"),
                List.of("tilladte-samtaletyper")));
    assertThat(rule("EFF-04").bindings())
        .containsExactly("$frister : fristerIndfrietAfIndkaldelsen");
  }

  private static WrittenRule rule(String id) {
    return Objects.requireNonNull(WRITTEN.get(id));
  }

  private static List<String> danish(String id) {
    return rule(id).conditions().stream().map(condition -> condition.words().danish()).toList();
  }

  private static List<String> english(String id) {
    return rule(id).conditions().stream().map(condition -> condition.words().english()).toList();
  }
}
