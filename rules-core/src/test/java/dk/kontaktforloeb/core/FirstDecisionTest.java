package dk.kontaktforloeb.core;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseStatus;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FirstDecisionTest {
  private final KontaktforloebRules rules =
      KontaktforloebRules.builder()
          .ports(KontaktforloebRules.embeddedPorts().add(Samples.borger()))
          .clock(Samples.CLOCK)
          .build();

  @Test
  void acceptsAndStores() {
    Decision<Indkaldelse> decision =
        rules.indkaldelser().create(Samples.JOBCENTER, Samples.jobsamtale().build());

    assertThat(decision.violations()).isEmpty();
    assertThat(decision.result().status()).isEqualTo(IndkaldelseStatus.AKTIV);
    assertThat(decision.result().indkaldelseId()).isNotNull();
  }

  @Test
  void rejectsWithEveryViolatedRule() {
    Decision<Indkaldelse> decision =
        rules
            .indkaldelser()
            .create(
                Samples.JOBCENTER,
                Samples.jobsamtale().samtaleType(17).moedevarighed(null).build());

    assertThat(decision.isAccepted()).isFalse();
    assertThat(decision.violations()).extracting(Violation::code).containsExactly("8270", "IND-12");
    assertThat(decision.violations().get(0).message(Locale.forLanguageTag("da"))).contains("17");
  }
}
