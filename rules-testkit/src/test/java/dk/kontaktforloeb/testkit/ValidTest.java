package dk.kontaktforloeb.testkit;

import static dk.kontaktforloeb.testkit.KontaktforloebAssertions.assertThat;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.borger.Fravaersperiode;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.kodeliste.Fravaerstyper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 9, 2);
  private static final LocalDate LATER = LocalDate.of(2024, 9, 10);

  private final KontaktforloebRules rules = rules(List.of());

  @Test
  void theBookingIsAcceptedFromTheJobcentre() {
    assertThat(create(rules, Valid.jobcenter().build(), booking()))
        .isAccepted()
        .violatesExactly()
        .hasNoEffects();
  }

  @Test
  void theBookingIsAcceptedFromStarAndTheCitizenWhenTheyNameTheAuthority() {
    Organisation jobcenter = Organisation.jobcenter(Valid.JOBCENTER);
    Indkaldelse named = Valid.booking(LATER).ansvarligMyndighed(jobcenter).selvbooket(true).build();

    assertThat(create(rules, Valid.borgerSomBruger().build(), named))
        .isAccepted()
        .doesNotViolate("IND-32");
    assertThat(create(rules(List.of()), Valid.star().build(), named)).isAccepted().warns("IND-32");
    assertThat(create(rules, Valid.star().build(), booking())).violates("FMT-01");
  }

  @Test
  void theBookingIsAcceptedFromTheUnemploymentFundThatHasTheCitizen() {
    KontaktforloebRules withAbsence =
        rules(List.of(new Fravaersperiode(Fravaerstyper.KONTAKTFORLOEB_HOS_A_KASSEN, TODAY, null)));

    assertThat(create(withAbsence, Valid.aKasse().build(), booking())).isAccepted();
    assertThat(create(rules, Valid.aKasse().build(), booking()))
        .isRejected()
        .violatesExactly("IND-21");
  }

  @Test
  void oneElementAwayItIsRejectedForThatAlone() {
    Decision<Indkaldelse> decision =
        create(rules, Valid.jobcenter().build(), Valid.booking(LATER).moedevarighed(null).build());

    assertThat(decision).violatesExactly("IND-12");
  }

  private static Indkaldelse booking() {
    return Valid.booking(LATER).build();
  }

  private static Decision<Indkaldelse> create(
      KontaktforloebRules rules, Caller caller, Indkaldelse request) {
    return rules.indkaldelser().create(caller, request);
  }

  private static KontaktforloebRules rules(List<Fravaersperiode> fravaer) {
    return KontaktforloebRules.builder()
        .ports(KontaktforloebRules.embeddedPorts().add(Valid.borger().fravaer(fravaer).build()))
        .clock(
            Clock.fixed(TODAY.atTime(10, 0).atZone(DanishTime.ZONE).toInstant(), DanishTime.ZONE))
        .build();
  }
}
