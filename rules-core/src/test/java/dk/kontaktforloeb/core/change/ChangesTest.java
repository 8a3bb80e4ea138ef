package dk.kontaktforloeb.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.borger.BorgerBuilder;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.explain.Change;
import dk.kontaktforloeb.explain.Changes;
import dk.kontaktforloeb.explain.ElementValue;
import dk.kontaktforloeb.indkaldelse.Adresse;
import dk.kontaktforloeb.indkaldelse.DeleteIndkaldelse;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.Kontaktinformation;
import dk.kontaktforloeb.indkaldelse.MoedeLokation;
import dk.kontaktforloeb.indkaldelse.Sagsbehandler;
import dk.kontaktforloeb.rule.Evaluator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static final Locale DANISH = Locale.forLanguageTag("da");
  private static final LocalDateTime START = LocalDateTime.of(2024, 9, 10, 9, 0);
  private static final LocalDateTime YESTERDAY = LocalDateTime.of(2024, 9, 1, 9, 0);
  private static final Caller STAR =
      new Caller(new Organisation(OrganisationType.STAR, "1"), null, null, 2, "abc");

  private final KontaktforloebRules rules = rules(Evaluator.DROOLS_SESSION);

  private static KontaktforloebRules rules(Evaluator evaluator) {
    return KontaktforloebRules.builder()
        .ports(KontaktforloebRules.embeddedPorts().add(Samples.borger()))
        .clock(Samples.CLOCK)
        .evaluator(evaluator)
        .build();
  }

  private Changes changes(IndkaldelseBuilder request) {
    return rules.indkaldelser().create(Samples.JOBCENTER, request.build()).changes();
  }

  private static List<String> english(Changes changes) {
    return changes.suggestions().stream().map(Change::text).map(text -> text.english()).toList();
  }

  @Test
  void aFlagIsTurned() {
    assertThat(english(changes(Samples.jobsamtale().samtaleType(17))))
        .startsWith("ombookingMulig = false");
  }

  @Test
  void aTimeHasTheExactBound() {
    assertThat(english(changes(Samples.jobsamtale().moedeStarttidspunkt(YESTERDAY))))
        .containsExactly("moedeStarttidspunkt on or after 2024-09-02");
    assertThat(english(changes(Samples.jobsamtale().ombookingFrist(START.plusSeconds(1)))))
        .containsExactly(
            "ombookingFrist on or before 2024-09-10T09:00",
            "ombookingFrist left out",
            "moedeStarttidspunkt on or after 2024-09-10T09:00:01");
  }

  @Test
  void aTypeIsOneThatIsAllowedTheLikeliestFirst() {
    Changes changes = changes(Samples.jobsamtale().samtaleType(4));

    assertThat(changes.suggestions()).hasSize(1);
    assertThat(changes.suggestions().get(0).elements().get(0).from())
        .isEqualTo(new ElementValue(4, "Opfølgningssamtale"));
    assertThat(changes.suggestions().get(0).text().danish())
        .startsWith("samtaleType = 7 (Jobsamtale), 8 (Henvisning), 10 (CV samtale)")
        .endsWith("eller 15 (Rådighedssamtale) i stedet for 4 (Opfølgningssamtale)");
  }

  @Test
  void theBookingInTheWayIsToldAndUntilWhen() {
    UUID id = book(Samples.jobsamtale());
    Changes changes = changes(Samples.jobsamtale().moedeStarttidspunkt(START.plusDays(7)));

    assertThat(changes.rejectedBy()).containsExactly(new RuleId("IND-20"));
    assertThat(changes.suggestions().get(0).text().english())
        .isEqualTo(
            "booking %s (2024-09-10T09:00) is in the way: once it is cancelled, or from 2024-09-10T09:00 on"
                .formatted(id));
    assertThat(changes.text(DANISH))
        .contains("er i vejen: når den er aflyst, eller fra 2024-09-10T09:00");
  }

  @Test
  void waitingDoesNotHelpABookingThatStartsBefore() {
    UUID id = book(Samples.jobsamtale());
    Changes changes = changes(Samples.jobsamtale().moedeStarttidspunkt(START.minusDays(1)));

    assertThat(changes.suggestions().get(0).text().english())
        .isEqualTo(
            "booking %s (2024-09-10T09:00) is in the way: once it is cancelled".formatted(id));
  }

  @Test
  void startAndEndMoveTogether() {
    Changes changes =
        changes(
            Samples.jobsamtale()
                .moedeStarttidspunkt(YESTERDAY)
                .moedevarighed(null)
                .moedeSluttidspunkt(YESTERDAY.plusMinutes(45)));

    assertThat(english(changes))
        .first()
        .isEqualTo(
            "moedeStarttidspunkt on or after 2024-09-02"
                + " and moedeSluttidspunkt on or after 2024-09-02T00:45 (moved together)");
    assertThat(changes.suggestions().get(0).movedTogether()).isTrue();
  }

  @Test
  void aPeriodOfAHostMayReachToTheEndsOfTime() {
    KontaktforloebRules ofHost =
        KontaktforloebRules.builder()
            .ports(
                KontaktforloebRules.embeddedPorts()
                    .add(
                        BorgerBuilder.builder(Samples.borger())
                            .kontaktgrupper(
                                List.of(new Kontaktgruppeperiode(1, LocalDate.MIN, LocalDate.MAX)))
                            .build()))
            .clock(Samples.CLOCK)
            .build();

    Decision<?> decision =
        ofHost
            .indkaldelser()
            .create(Samples.JOBCENTER, Samples.jobsamtale().samtaleType(4).build());

    assertThat(decision.changes().suggestions()).isNotEmpty();
    assertThat(decision.explain().rules()).isNotEmpty();
  }

  @Test
  void noSuggestionIsOutsideTheYearsOfRequests() {
    LocalDateTime last = LocalDateTime.of(9999, 12, 31, 23, 30);
    Decision<?> decision =
        rules
            .asOf(Instant.parse("9999-12-31T22:00:00Z"))
            .indkaldelser()
            .create(
                Samples.JOBCENTER,
                Samples.jobsamtale()
                    .moedeStarttidspunkt(last.minusDays(1))
                    .moedevarighed(null)
                    .moedeSluttidspunkt(last.minusDays(1).plusMinutes(15))
                    .build());

    assertThat(english(decision.changes()))
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text).contains("9999-12-31").doesNotContain("10000"));
  }

  @Test
  void twoElementsWhereOneIsNotEnough() {
    Changes changes =
        changes(
            Samples.jobsamtale()
                .moedeStarttidspunkt(YESTERDAY)
                .afholdendeSagsbehandler(new Sagsbehandler("Bo", "", "Ek")));

    assertThat(changes.rejectedBy()).containsExactly(new RuleId("IND-01"), new RuleId("IND-11"));
    assertThat(english(changes))
        .isNotEmpty()
        .allSatisfy(
            text ->
                assertThat(text)
                    .contains("moedeStarttidspunkt")
                    .contains("afholdendeSagsbehandler.mellemnavn"));
  }

  @Test
  void whatIsMissingIsFilledIn() {
    assertThat(
            english(
                changes(
                    Samples.jobsamtale()
                        .samtaleformType(2)
                        .kontaktinformation(new Kontaktinformation(null, "12345678", null)))))
        .startsWith("kontaktinformation.borgerRingerOp = false or true");
    assertThat(english(changes(Samples.jobsamtale().moedevarighed(null))))
        .containsExactly(
            "moedeSluttidspunkt from 2024-09-10T09:00 to 2024-09-11T09:00",
            "moedevarighed from 0 to 1440");
    assertThat(english(changes(Samples.jobsamtale().samtaleformType(1))))
        .startsWith("moedeLokation.adresse filled in");
  }

  @Test
  void aPartOfAnObjectIsLessThanTheObject() {
    Adresse withoutStreet = new Adresse(null, "1", null, null, "2100", null);

    assertThat(
            english(
                changes(
                    Samples.jobsamtale()
                        .samtaleformType(1)
                        .moedeLokation(new MoedeLokation(null, withoutStreet)))))
        .startsWith("moedeLokation.adresse.vejnavn filled in")
        .noneMatch(text -> text.startsWith("moedeLokation.adresse with"));
  }

  @Test
  void starMayNameTheCitizensOtherAuthority() {
    Indkaldelse opfoelgning =
        Samples.jobsamtale().samtaleType(8).ansvarligMyndighed(Organisation.aKasse("11")).build();

    assertThat(english(rules.indkaldelser().create(STAR, opfoelgning).changes()))
        .anySatisfy(text -> assertThat(text).contains("ansvarligMyndighed").contains("10101"));
  }

  @Test
  void aCancellationGetsAReason() {
    UUID id = book(Samples.jobsamtale());
    Decision<Indkaldelse> decision =
        rules
            .indkaldelser()
            .delete(Samples.JOBCENTER, new DeleteIndkaldelse(Samples.PERSONNUMMER, id, 99));

    assertThat(english(decision.changes()))
        .singleElement()
        .asString()
        .startsWith("aflysningsaarsag = 1 (Borger har meldt afbud), ")
        .endsWith(" instead of 99");
  }

  @Test
  void nothingFoundSaysSo() {
    Decision<Indkaldelse> decision =
        rules
            .indkaldelser()
            .delete(
                Samples.JOBCENTER,
                new DeleteIndkaldelse(Samples.PERSONNUMMER, UUID.randomUUID(), 1));

    assertThat(decision.changes().outcome()).isEqualTo(Changes.Outcome.NOTHING_FOUND);
    assertThat(decision.changes().text(Locale.ENGLISH))
        .contains("rejected by IND-42")
        .contains("no change of one or two elements that the rules name would help");
  }

  @Test
  void whatTheRulesDidNotSeeIsNotSearched() {
    Changes malformed = changes(Samples.jobsamtale().samtaleType(99));

    assertThat(malformed.outcome()).isEqualTo(Changes.Outcome.NOT_REACHED);
    assertThat(malformed.decisions()).isZero();
    assertThat(malformed.text(DANISH)).contains("afvist af FMT-04").contains("intet prøvet");
  }

  @Test
  void anAcceptedRequestNeedsNoChange() {
    assertThat(changes(Samples.jobsamtale()).outcome()).isEqualTo(Changes.Outcome.ACCEPTED);
  }

  @Test
  void aSearchEndsAtItsBound() {
    LocalDateTime late = YESTERDAY.plusDays(2);
    Changes changes =
        changes(
            Samples.jobsamtale()
                .moedeStarttidspunkt(YESTERDAY)
                .moedevarighed(null)
                .moedeSluttidspunkt(YESTERDAY.minusHours(1))
                .ombookingMulig(false)
                .ombookingFrist(late)
                .aflysningFrist(late));

    assertThat(changes.outcome()).isEqualTo(Changes.Outcome.NOTHING_FOUND);
    assertThat(changes.boundReached()).isTrue();
    assertThat(changes.decisions()).isBetween(Trials.MOST, 2 * Trials.MOST);
  }

  @Test
  void bothEvaluatorsAndEveryRunSuggestTheSame() {
    IndkaldelseBuilder request = Samples.jobsamtale().samtaleType(17).moedevarighed(null);
    Changes changes = changes(request);

    assertThat(changes(request)).isEqualTo(changes);
    assertThat(
            rules(Evaluator.PREDICATE_LOOP)
                .indkaldelser()
                .create(Samples.JOBCENTER, request.build())
                .changes()
                .suggestions())
        .isEqualTo(changes.suggestions());
  }

  @Test
  void aTypeThatEndedIsNotSuggested() {
    String ended =
        rules.tables().samtaletyper().rows().stream()
            .map(
                row ->
                    "%d,%s,%s,%s,%s,%s"
                        .formatted(
                            row.id(),
                            row.navn(),
                            row.aKasseMaaIndkalde(),
                            row.aKasseMaaSe(),
                            row.nulstillende(),
                            row.id() == 7 ? "2024-09-01" : ""))
            .reduce(
                "id,navn,aKasseMaaIndkalde,aKasseMaaSe,nulstillende,gyldigTil",
                (all, row) -> all + "\n" + row);
    KontaktforloebRules withEnded =
        KontaktforloebRules.builder()
            .ports(KontaktforloebRules.embeddedPorts().add(Samples.borger()))
            .clock(Samples.CLOCK)
            .tables(Map.of("samtaletyper", ended))
            .build();

    assertThat(
            english(
                withEnded
                    .indkaldelser()
                    .create(Samples.JOBCENTER, Samples.jobsamtale().samtaleType(4).build())
                    .changes()))
        .singleElement()
        .asString()
        .startsWith("samtaleType = 8 (Henvisning)");
  }

  @Test
  void aDateStaysWithinThePeriodThatTheRulesAskFor() {
    KontaktforloebRules endingSoon =
        KontaktforloebRules.builder()
            .ports(
                KontaktforloebRules.embeddedPorts()
                    .add(
                        BorgerBuilder.builder(Samples.borger())
                            .kontaktgrupper(
                                List.of(
                                    new Kontaktgruppeperiode(
                                        1, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 9, 5))))
                            .build()))
            .clock(Samples.CLOCK)
            .build();

    assertThat(
            english(
                endingSoon
                    .indkaldelser()
                    .create(Samples.JOBCENTER, Samples.jobsamtale().build())
                    .changes()))
        .containsExactly("moedeStarttidspunkt from 2024-09-02 to 2024-09-05");
  }

  @Test
  void aDecisionReadFromJsonHasNoFacts() {
    Decision<Indkaldelse> decision =
        rules
            .indkaldelser()
            .create(Samples.JOBCENTER, Samples.jobsamtale().samtaleType(17).build());
    Decision<?> read = rules.json().readDecision(rules.json().write(decision));

    assertThatThrownBy(read::changes)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Maybe it was read from JSON");
  }

  @Test
  void areWrittenAsJson() {
    assertThat(rules.json().write(changes(Samples.jobsamtale().moedeStarttidspunkt(YESTERDAY))))
        .startsWith(
            "{\"operation\":\"CreateIndkaldelse\",\"outcome\":\"FOUND\",\"rejectedBy\":[\"IND-01\"],"
                + "\"suggestions\":[{\"elements\":[{\"pointer\":\"/moedeStarttidspunkt\","
                + "\"from\":{\"value\":\"2024-09-01T09:00\"},\"kind\":\"RANGE\",\"values\":[],"
                + "\"least\":\"2024-09-02T00:00\"}],\"movedTogether\":false,\"bookings\":[]}],"
                + "\"decisions\":");
  }

  private UUID book(IndkaldelseBuilder request) {
    return rules.indkaldelser().create(Samples.JOBCENTER, request.build()).result().indkaldelseId();
  }
}
