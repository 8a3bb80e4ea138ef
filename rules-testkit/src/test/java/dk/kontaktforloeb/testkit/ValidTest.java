package dk.kontaktforloeb.testkit;

import static dk.kontaktforloeb.testkit.KontaktforloebAssertions.assertThat;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.borger.Fravaersperiode;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.effect.Wsrm;
import dk.kontaktforloeb.event.BorgerEvents;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.kodeliste.Fravaerstyper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
        .hasEffects("Kvittering", "Wsb(Indkaldelse)");
  }

  @Test
  void theChoicesAreAccepted() {
    assertThat(rules.indkaldelser().saveDeltagelsesvalg(Valid.jobcenter().build(), Valid.oensket()))
        .isAccepted()
        .sends(Wsrm.class);
    assertThat(
            rules
                .indkaldelser()
                .saveDeltagelsesvalg(Valid.borgerSomBruger().build(), Valid.fravalgt()))
        .isAccepted()
        .sendsExactly("Wsb(Moededeltagelsesvalg)", "Wsrm(GetMeetingParticipationVersion1)");
  }

  @Test
  void theGuestIsAcceptedOnTheJointBooking() {
    Caller caller = Valid.jobcenter().build();
    UUID id = create(rules, caller, Valid.faellesBooking(LATER).build()).result().indkaldelseId();

    assertThat(
            rules
                .indkaldelser()
                .createMyndighedsdeltager(caller, Valid.gaest(id, Valid.gaest().build())))
        .isAccepted()
        .sendsExactly("Wsb(Indkaldelse)");
  }

  @Test
  void theEventsAreAcceptedOneAfterTheOther() {
    Caller caller = Valid.star().build();
    BorgerEvents events = rules.events();

    assertThat(events.fristUdstedt(caller, Valid.fristUdstedt(LATER))).isAccepted().hasNoEffects();
    assertThat(events.fravaerOprettet(caller, Valid.fravaerOprettet(TODAY)))
        .isAccepted()
        .hasEffects("FristLukket");
    assertThat(events.fravaerAfsluttet(caller, Valid.fravaerAfsluttet(TODAY)))
        .isAccepted()
        .sendsNothing();
    assertThat(events.borgerFlyttet(caller, Valid.borgerFlyttet("20202"))).isAccepted();
    assertThat(events.cprSkiftet(caller, Valid.cprSkiftet("0202802345")))
        .isAccepted()
        .sendsExactly("Wsrm(GetCprChanged)");
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
  void theInterviewAndItsParticipantAreAcceptedFromTheJobcentre() {
    Caller caller = Valid.jobcenter().build();
    Interview request =
        Valid.interview(TODAY.minusDays(1))
            .participants(List.of(Valid.participant().build()))
            .build();
    Decision<Interview> decision = rules.interviews().create(caller, request);

    assertThat(decision).isAccepted().violatesExactly();
    assertThat(
            rules
                .interviews()
                .addParticipant(
                    caller,
                    Valid.participant(
                        decision.result().interviewId(), Valid.participant().build())))
        .isAccepted()
        .violatesExactly();
    assertThat(rules.interviews().create(caller, Valid.interview(LATER).build()))
        .violatesExactly("INT-10");
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
