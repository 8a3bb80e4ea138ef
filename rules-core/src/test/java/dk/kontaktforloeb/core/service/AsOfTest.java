package dk.kontaktforloeb.core.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.BorgerBuilder;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.event.FristUdstedt;
import dk.kontaktforloeb.indkaldelse.DeleteIndkaldelse;
import dk.kontaktforloeb.indkaldelse.GetIndkaldelser;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.interview.InterviewBuilder;
import dk.kontaktforloeb.json.JsonGateway;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.soegning.GetTilladteSamtaletyper;
import dk.kontaktforloeb.soegning.TilladtSamtaletype;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Decisions as of another instant than the clock's, which shows 2 September 2024. */
class AsOfTest {
  private static final Caller A_KASSE = new Caller(Organisation.aKasse("11"), null, null, 2, "abc");
  private static final UUID ID = UUID.fromString("00000101-0000-4000-8000-000000000101");

  private final EmbeddedPorts ports = KontaktforloebRules.embeddedPorts().add(enrolledSince2020());
  private final KontaktforloebRules rules = rules(Map.of());

  private KontaktforloebRules rules(Map<String, String> tables) {
    return KontaktforloebRules.builder().ports(ports).clock(Samples.CLOCK).tables(tables).build();
  }

  private static Borger enrolledSince2020() {
    return BorgerBuilder.builder(Samples.borger())
        .kontaktgrupper(List.of(new Kontaktgruppeperiode(1, LocalDate.of(2020, 1, 1), null)))
        .build();
  }

  private static Instant danish(String time) {
    return LocalDateTime.parse(time).atZone(DanishTime.ZONE).toInstant();
  }

  private static List<String> violated(Decision<?> decision) {
    return decision.violations().stream().map(Violation::ruleId).map(Object::toString).toList();
  }

  @Test
  void aRowCountsFromItsFirstDay() {
    Indkaldelse request = Samples.jobsamtale().build();

    Decision<Indkaldelse> before =
        rules.asOf(danish("2021-12-31T23:59:59")).indkaldelser().create(Samples.JOBCENTER, request);
    Decision<Indkaldelse> onTheDay =
        rules.asOf(danish("2022-01-01T00:00")).indkaldelser().create(Samples.JOBCENTER, request);

    assertThat(violated(before)).containsExactly("IND-17");
    assertThat(violated(onTheDay)).isEmpty();
  }

  @Test
  void aRowOfAHostCountsToItsLastDay() {
    KontaktforloebRules changing =
        rules(
            Map.of(
                "tilladte-samtaletyper",
                """
                samtaletype,kontaktgruppe,gyldigFra,gyldigTil
                7,1,2022-01-01,2026-12-31
                """));
    Indkaldelse request =
        Samples.jobsamtale().moedeStarttidspunkt(LocalDateTime.parse("2027-02-01T09:00")).build();

    assertThat(
            violated(
                changing
                    .asOf(danish("2026-12-31T23:59:59"))
                    .indkaldelser()
                    .create(Samples.JOBCENTER, request)))
        .isEmpty();
    assertThat(
            violated(
                changing
                    .asOf(danish("2027-01-01T00:00"))
                    .indkaldelser()
                    .create(Samples.JOBCENTER, request)))
        .containsExactly("IND-17");
  }

  @Test
  void aDatedLimitHoldsFromTheDayAfterIt() {
    assertThat(allowedToAkasse("2024-06-30T23:59:59")).contains(10);
    assertThat(allowedToAkasse("2024-07-01T00:00")).doesNotContain(10);
  }

  private List<Integer> allowedToAkasse(String time) {
    return rules
        .asOf(danish(time))
        .indkaldelser()
        .tilladteSamtaletyper(A_KASSE, new GetTilladteSamtaletyper(Samples.PERSONNUMMER, null))
        .result()
        .samtaletyper()
        .stream()
        .filter(TilladtSamtaletype::tilladt)
        .map(TilladtSamtaletype::samtaleType)
        .toList();
  }

  @Test
  void theDecisionSaysSo() {
    Instant instant = danish("2024-08-01T10:00");

    Decision<Indkaldelse> decision =
        rules.asOf(instant).indkaldelser().create(Samples.JOBCENTER, Samples.jobsamtale().build());

    assertThat(decision.asOf()).isEqualTo(instant);
    assertThat(decision.dryRun()).isTrue();
    assertThat(decision.effects()).isNotEmpty();
  }

  @Test
  void nothingIsStoredOrSent() {
    ports.add(Samples.jobsamtale().indkaldelseId(ID).build());
    KontaktforloebRules then = rules.asOf(danish("2024-08-01T10:00"));
    DeleteIndkaldelse cancel = new DeleteIndkaldelse(Samples.PERSONNUMMER, ID, 1);

    assertThat(then.indkaldelser().delete(Samples.JOBCENTER, cancel).isAccepted()).isTrue();
    assertThat(then.events().fristUdstedt(Samples.JOBCENTER, frist()).isAccepted()).isTrue();
    assertThat(
            then.interviews()
                .create(
                    Samples.JOBCENTER,
                    InterviewBuilder.builder()
                        .personnummer(Samples.PERSONNUMMER)
                        .interviewTypeIdentifier(12)
                        .interviewDateTime(LocalDateTime.parse("2024-07-31T09:00"))
                        .build())
                .isAccepted())
        .isTrue();

    assertThat(ports.sent()).isEmpty();
    assertThat(ports.frister().findOpen(Samples.PERSONNUMMER)).isEmpty();
    assertThat(ports.interviews().findAll(Samples.PERSONNUMMER)).isEmpty();
    assertThat(ports.haendelser().isSeen(ID)).isFalse();
    assertThat(
            rules
                .indkaldelser()
                .getIndkaldelser(Samples.JOBCENTER, new GetIndkaldelser(Samples.PERSONNUMMER, null))
                .result()
                .indkaldelser())
        .extracting(Indkaldelse::version)
        .containsExactly(1);
    assertThat(rules.indkaldelser().delete(Samples.JOBCENTER, cancel).dryRun()).isFalse();
  }

  private static FristUdstedt frist() {
    LocalDate day = LocalDate.of(2024, 10, 1);
    return new FristUdstedt(Samples.PERSONNUMMER, 4, day, null, day, ID);
  }

  @Test
  void jsonDecidesAsOfTheInstantToo() {
    Instant instant = danish("2021-12-31T10:00");

    for (JsonGateway json :
        List.of(
            rules.asOf(instant).json(),
            rules.json().asOf(instant),
            rules.json().dryRun().asOf(instant))) {
      Decision<?> decision =
          json.decide(
              "CreateIndkaldelse",
              utf8(json.write(Samples.JOBCENTER)),
              utf8(json.write(Samples.jobsamtale().build())));

      assertThat(violated(decision)).containsExactly("IND-17");
      assertThat(json.write(decision))
          .endsWith("\"asOf\":\"2021-12-31T09:00:00Z\",\"dryRun\":true}");
    }
  }

  @Test
  void aViewOfAViewStandsAtItsOwnInstant() {
    KontaktforloebRules view =
        rules.asOf(danish("2021-12-31T10:00")).asOf(danish("2022-01-01T00:00"));

    assertThat(
            violated(view.indkaldelser().create(Samples.JOBCENTER, Samples.jobsamtale().build())))
        .isEmpty();
    assertThat(view.engine()).isSameAs(rules.engine());
    assertThat(view.tables()).isSameAs(rules.tables());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
