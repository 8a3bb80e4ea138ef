package dk.kontaktforloeb.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.effect.Flettefelter;
import dk.kontaktforloeb.effect.Kvittering;
import dk.kontaktforloeb.explain.Explainer;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Decisions that are logged, and decisions that are kept. */
class KeptDecisionTest {
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000017");

  private final KontaktforloebRules rules =
      KontaktforloebRules.builder()
          .ports(KontaktforloebRules.embeddedPorts().add(Samples.borger()))
          .clock(Samples.CLOCK)
          .build();

  private Decision<Indkaldelse> accepted() {
    return rules
        .indkaldelser()
        .create(Samples.JOBCENTER, Samples.jobsamtale().indkaldelseId(ID).build());
  }

  private Decision<Indkaldelse> rejected() {
    return rules
        .indkaldelser()
        .dryRun()
        .create(
            Samples.JOBCENTER, Samples.jobsamtale().samtaleType(17).moedevarighed(null).build());
  }

  @Test
  void theSummaryOfAnAcceptedDecisionNamesTheBookingAndNoPerson() {
    Decision<Indkaldelse> decision = accepted();
    assertThat(decision.summary())
        .startsWith("CreateIndkaldelse accepted")
        .contains(", effects Kvittering")
        .contains(", booking " + ID)
        .contains(", rules " + decision.ruleSet().name() + " ")
        .contains(decision.ruleSet().digest())
        .endsWith(", as of 2024-09-02T08:00:00Z")
        .doesNotContain(Samples.PERSONNUMMER)
        .doesNotContain("\n");
  }

  @Test
  void theSummaryOfARejectedDecisionNamesTheRulesWithTheirCodes() {
    assertThat(rejected().summary())
        .startsWith("CreateIndkaldelse rejected (dry run) by IND-15 8270, IND-12, rules ");
  }

  @Test
  void aDetachedDecisionIsEqualAndDoesNotExplain() {
    for (Decision<Indkaldelse> decision : List.of(accepted(), rejected())) {
      Decision<Indkaldelse> detached = decision.detached();
      assertThat(detached).isEqualTo(decision).hasSameHashCodeAs(decision);
      assertThat(detached.summary()).isEqualTo(decision.summary());
      assertThat(detached.explainer()).isSameAs(Explainer.none());
      assertThatThrownBy(detached::explain)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("detached");
      assertThatThrownBy(detached::changes).isInstanceOf(IllegalStateException.class);
    }
  }

  /** What is found later is found from the case and the rules, and so keeps them. */
  @Test
  void aDetachedDecisionKeepsNothingThatIsFoundLater() throws ReflectiveOperationException {
    for (Decision<Indkaldelse> decision : List.of(accepted(), rejected())) {
      List<Object> parts = new ArrayList<>();
      collect(decision.detached(), parts);
      assertThat(parts).noneMatch(Flettefelter.class::isInstance);
      List<Object> texts = parts.stream().filter(LocalizedText.class::isInstance).toList();
      assertThat(texts).isNotEmpty().allSatisfy(text -> assertThat(isWritten(text)).isTrue());
    }
  }

  @Test
  void aDetachedReceiptHasTheSameFields() {
    Kvittering receipt =
        accepted().detached().effects().stream()
            .filter(Kvittering.class::isInstance)
            .map(Kvittering.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(receipt.flettefelter()).containsKey("StartTime");
    assertThat(receipt.text().in(Locale.ENGLISH)).isNotBlank();
  }

  private static void collect(Object value, List<Object> parts)
      throws ReflectiveOperationException {
    parts.add(value);
    if (value instanceof Collection<?> items) {
      for (Object item : items) {
        collect(item, parts);
      }
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        Object part = component.getAccessor().invoke(value);
        if (part != null) {
          collect(part, parts);
        }
      }
    }
  }

  /** A text that is written out has a source that holds two strings. */
  private static boolean isWritten(Object text) throws ReflectiveOperationException {
    var source = LocalizedText.class.getDeclaredField("source");
    source.setAccessible(true);
    Object made = source.get(text);
    for (var field : made.getClass().getDeclaredFields()) {
      if (field.getType() != String.class) {
        return false;
      }
    }
    return true;
  }
}
