package dk.kontaktforloeb.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.BorgerBuilder;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.core.table.CodeNames;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.deltagelse.ParticipationCase;
import dk.kontaktforloeb.deltagelse.ParticipationFactsBuilder;
import dk.kontaktforloeb.indkaldelse.Adresse;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.BookingFactsBuilder;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.MoedeLokation;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import dk.kontaktforloeb.indkaldelse.MyndighedsdeltagerBuilder;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.InterviewBuilder;
import dk.kontaktforloeb.interview.InterviewCase;
import dk.kontaktforloeb.interview.InterviewFactsBuilder;
import dk.kontaktforloeb.interview.InterviewParticipant;
import dk.kontaktforloeb.table.CodeList;
import dk.kontaktforloeb.table.Tables;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the texts of rules say: names beside codes, lists of the tables, and each variant. */
class RuleTextsTest {
  private static final CompiledRules SHIPPED = CompiledRules.shipped();
  private static final UUID ID = UUID.fromString("11111111-1111-1111-1111-111111111111");
  private static final UUID OTHER = UUID.fromString("22222222-2222-2222-2222-222222222222");
  private static final LocalDateTime HELD = LocalDateTime.of(2024, 8, 20, 10, 0);

  // ---- names beside codes

  static Stream<Method> codes() {
    return Stream.of(BookingCase.class, ParticipationCase.class, InterviewCase.class)
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> method.isAnnotationPresent(CodeList.class));
  }

  /** A word of a case that reads like a code must say of which list. */
  @Test
  void everyWordOfACodeNamesItsList() {
    List<String> codes =
        List.of("samtaletype", "samtaleformtype", "kontaktgruppe", "interviewtypeidentifier");

    assertThat(
            Stream.of(BookingCase.class, ParticipationCase.class, InterviewCase.class)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getReturnType() == Integer.class)
                .filter(
                    method ->
                        codes.stream()
                            .anyMatch(method.getName().toLowerCase(Locale.ROOT)::endsWith)))
        .isNotEmpty()
        .allMatch(method -> method.isAnnotationPresent(CodeList.class));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aTableNamesTheCode(Method word) {
    CodeList codeList = word.getAnnotation(CodeList.class);

    assertThat(CodeNames.rows(codeList, SHIPPED.tables()))
        .isNotEmpty()
        .allMatch(row -> CodeNames.value(codeList, row) != null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"IND-15", "IND-16", "IND-17", "IND-21", "IND-23", "IND-24", "IND-25", "IND-26"})
  void noTextShowsABareTypeOrContactGroup(String rule) {
    for (String text : both(text(rule, booking(17, 2)))) {
      assertThat(text)
          .contains("17 (Fælles jobsamtale med dagpengemodtager)")
          .doesNotContainPattern(
              "(?i)(samtaletype|interview type|kontaktgruppe|group),? \\d++(?! \\()");
    }
  }

  @ParameterizedTest
  @CsvSource({"IND-09,1 (Personlig kontakt)", "IND-13,2 (Telefon)", "IND-14,2 (Telefon)"})
  void aFormHasItsName(String rule, String named) {
    int form = Integer.parseInt(named.substring(0, 1));

    assertThat(both(text(rule, booking(jobsamtale().samtaleformType(form).build(), 1, null))))
        .allSatisfy(text -> assertThat(text).contains(named));
  }

  @Test
  void namesAndListsFollowReplacedTables() {
    Tables tables =
        SHIPPED
            .tableFiles()
            .with(
                Map.of(
                    "samtaletyper",
                    "id,navn,aKasseMaaIndkalde,aKasseMaaSe,nulstillende,basis\n"
                        + "7,Snak,true,true,true,x\n8,Otte,true,true,true,x\n9,Møde,false,true,true,x\n",
                    "akasse-kontaktgrupper",
                    "samtaletype,kontaktgruppe,basis\n7,14,x\n"))
            .read();

    assertThat(text("IND-24", booking(9, 1, tables)).danish())
        .isEqualTo(
            "A-kassen kan ikke indkalde til samtaletype 9 (Møde)."
                + " Vælg en samtaletype, som a-kasser må indkalde til: 7 (Snak) eller 8 (Otte).");
    assertThat(text("IND-26", booking(7, 1, tables)).english())
        .isEqualTo(
            "The unemployment fund cannot book interview type 7 (Snak). The citizen is in contact"
                + " group 1 (Dagpengemodtager), but must be in contact group 14 (Førtidspensionister).");
    assertThat(text("IND-26", booking(9, 1, tables)).danish())
        .endsWith("Borgeren er i kontaktgruppe 1 (Dagpengemodtager).");
  }

  @Test
  void aNameIsThatOfTheDay() {
    Tables tables =
        SHIPPED
            .tableFiles()
            .with(
                Map.of(
                    "kontaktgrupper",
                    "id,navn,samtaleIRehabiliteringsteam,basis,gyldigFra,gyldigTil\n"
                        + "1,Før,false,x,,2024-08-31\n1,Nu,false,x,2024-09-01,\n"))
            .read();

    assertThat(text("IND-17", booking(7, 1, tables)).danish()).contains("kontaktgruppe, 1 (Nu).");
  }

  @Test
  void aFundsTypesAreThoseThatMayStartOnTheDay() {
    assertThat(text("IND-24", booking(4, 1)).danish())
        .endsWith(
            "må indkalde til: 7 (Jobsamtale), 9 (Informationsmøde), 12 (Anden samtale),"
                + " 13 (Informationsmøde uden mødepligt), 15 (Rådighedssamtale)"
                + " eller 17 (Fælles jobsamtale med dagpengemodtager).");
    assertThat(
            text(
                    "IND-24",
                    booking(
                        jobsamtale()
                            .moedeStarttidspunkt(LocalDateTime.of(2024, 6, 30, 9, 0))
                            .build(),
                        1,
                        null))
                .danish())
        .contains("10 (CV samtale), ");
  }

  // ---- variants

  @ParameterizedTest
  @ValueSource(strings = {"IND-16", "IND-17", "IND-26"})
  void noContactGroupIsSaidInWords(String rule) {
    LocalizedText text = text(rule, booking(7, null));

    assertThat(text.danish())
        .contains("Borgeren er ikke i nogen kontaktgruppe")
        .doesNotContain("–");
    assertThat(text.english()).contains("The citizen is in no contact group").doesNotContain("–");
  }

  @Test
  void aLengthIsMissingOrGivenTwice() {
    LocalizedText none = text("IND-12", booking(jobsamtale().moedevarighed(null).build(), 1, null));
    LocalizedText both =
        text(
            "IND-12",
            booking(
                jobsamtale()
                    .moedevarighed(45)
                    .moedeSluttidspunkt(LocalDateTime.of(2024, 9, 10, 10, 0))
                    .build(),
                1,
                null));

    assertThat(none.danish())
        .isEqualTo(
            "Det er ikke angivet, hvornår samtalen slutter."
                + " Angiv enten moedeSluttidspunkt eller moedevarighed.");
    assertThat(none.english()).startsWith("It is not stated when the interview ends.");
    assertThat(both.danish())
        .isEqualTo(
            "Angiv enten moedeSluttidspunkt eller moedevarighed, men ikke begge."
                + " Nu er sluttidspunktet 10-09-2024 kl. 10:00 og varigheden 45 minutter.");
    assertThat(both.english())
        .endsWith("Now the end is 2024-09-10 10:00 and the length 45 minutes.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|Angiv en aflysningsårsag fra kodelisten.|Give a cancellation reason from the code list.",
        "99|Aflysningsårsag 99 findes ikke. Angiv en|Cancellation reason 99 does not exist. Give a",
      })
  void aReasonIsMissingOrUnknown(@Nullable Integer reason, String danish, String english) {
    LocalizedText text =
        text("IND-43", booking(jobsamtale().aflysningsaarsag(reason).build(), 1, null));

    assertThat(text.danish()).startsWith(danish);
    assertThat(text.english()).startsWith(english);
  }

  @ParameterizedTest
  @CsvSource({
    "'',Mødets adresse har intet postnummer. Angiv,The meeting's address has no postal code. Give",
    "0000,Postnummer 0000 i mødets adresse findes ikke.,Postal code 0000 of the meeting's address",
  })
  void aPostalCodeIsMissingOrUnknown(String postnummer, String danish, String english) {
    Indkaldelse request =
        jobsamtale()
            .moedeLokation(
                new MoedeLokation(null, new Adresse("Vej", null, null, null, postnummer, null)))
            .build();
    LocalizedText text = text("IND-10", booking(request, 1, null));

    assertThat(text.danish()).startsWith(danish);
    assertThat(text.english()).startsWith(english);
  }

  @Test
  void anInterviewOrItsParticipantIsUnknown() {
    LocalizedText noInterview = text("INT-21", interview(18, null));
    LocalizedText noParticipant =
        text("INT-21", interview(18, InterviewBuilder.builder().interviewId(ID).build()));

    assertThat(noInterview.danish())
        .isEqualTo("Borgeren har ingen afholdt samtale med id " + ID + ".");
    assertThat(noInterview.english()).isEqualTo("The citizen has no held interview " + ID + ".");
    assertThat(noParticipant.danish())
        .isEqualTo("Samtalen har ingen deltager med id " + OTHER + ".");
    assertThat(noParticipant.english())
        .isEqualTo("The interview has no participant " + OTHER + ".");
  }

  @Test
  void theAllowedParticipationStatusesAreThoseOfTheTable() {
    assertThat(text("INT-08", interview(18, null)).danish())
        .isEqualTo(
            "Deltagelsesstatus 4 kan ikke bruges til samtaletype 18 (Samtale i"
                + " rehabiliteringsteam). Brug 5 eller 6, eller udelad den.");
    assertThat(text("INT-08", interview(18, null)).english())
        .endsWith("Use 5 or 6, or leave it out.");
    assertThat(text("INT-08", interview(7, null)).danish()).endsWith("Udelad den.");
    assertThat(text("INT-08", interview(7, null)).english()).endsWith("Leave it out.");
  }

  @Test
  void aChoiceIsSaidInWords() {
    ParticipationCase judged =
        new ParticipationCase(
            ParticipationFactsBuilder.builder()
                .operation(Operation.SAVE_DELTAGELSESVALG)
                .caller(Samples.JOBCENTER)
                .borger(Samples.borger())
                .deltagelsesvalgType(2)
                .tables(SHIPPED.tables())
                .asOf(Samples.CLOCK.instant())
                .build());

    assertThat(text("DEL-03", judged).danish())
        .startsWith(
            "Deltagelsesvalg 2 (Gæstende myndighed deltager ikke i første fælles jobsamtale) er");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IND-19", "IND-20"})
  void aBookingInTheWayHasTheNameOfItsType(String rule) {
    Indkaldelse joint = Samples.jobsamtale().indkaldelseId(OTHER).samtaleType(17).build();
    BookingCase judged =
        new BookingCase(
            BookingFactsBuilder.builder()
                .operation(Operation.CREATE_INDKALDELSE)
                .caller(Samples.JOBCENTER)
                .request(jobsamtale().build())
                .aktive(List.of(joint))
                .borger(Samples.borger())
                .tables(SHIPPED.tables())
                .asOf(Samples.CLOCK.instant())
                .build());
    String type = ": 17 (Fælles jobsamtale med dagpengemodtager) ";

    assertThat(text(rule, judged).danish())
        .contains(type + "den 10-09-2024 kl. 09:00 (" + OTHER + "). ");
    assertThat(text(rule, judged).english())
        .contains(type + "at 2024-09-10 09:00 (" + OTHER + "). ");
  }

  @Test
  void aGuestOfANewBookingCannotBeUpdatedFirst() {
    List<Myndighedsdeltager> guests = List.of(guest(), guest());
    LocalizedText together =
        text("DEL-11", booking(jobsamtale().myndighedsdeltagere(guests).build(), 1, null));
    LocalizedText later =
        text(
            "DEL-11",
            new ParticipationCase(
                ParticipationFactsBuilder.builder()
                    .operation(Operation.CREATE_MYNDIGHEDSDELTAGER)
                    .caller(Samples.JOBCENTER)
                    .borger(Samples.borger())
                    .myndighedsdeltager(guest())
                    .tables(SHIPPED.tables())
                    .asOf(Samples.CLOCK.instant())
                    .build()));

    assertThat(together.danish())
        .isEqualTo(
            "To myndighedsdeltagere har rollen Medarbejder, og ikke begge har taget stilling til"
                + " deres deltagelse. Udelad den ene.");
    assertThat(together.english()).startsWith("Two guests have the role Medarbejder");
    assertThat(later.danish())
        .startsWith("En anden myndighedsdeltager med rollen Medarbejder")
        .endsWith("Opdater denne myndighedsdeltager først.");
    assertThat(later.english()).endsWith("Update that guest first.");
  }

  @Test
  void noNameOfARuleWritesOutWhatATableDecides() {
    assertThat(SHIPPED.catalogue().rules().stream().flatMap(rule -> both(rule.title()).stream()))
        .noneMatch(title -> title.matches(".*\\b(19|20)\\d\\d\\b.*"))
        .noneMatch(
            title -> title.matches("(?i).*(kontaktgrupper?|contact groups?) \\d+ (og|and) .*"));
  }

  /** A text says that a value is missing; it shows no dash. */
  @Test
  void aTextSpeaksPlainDanish() {
    assertThat(SHIPPED.catalogue().rules().stream().map(rule -> rule.title().danish()))
        .noneMatch(title -> title.contains("kendt for"));
  }

  private static Myndighedsdeltager guest() {
    return MyndighedsdeltagerBuilder.builder().rolle("Medarbejder").build();
  }

  private static LocalizedText text(String rule, Object judged) {
    Violations violations = SHIPPED.violations();
    return violations.of(violations.rule(rule), List.of(), judged, List.of()).text();
  }

  private static List<String> both(LocalizedText text) {
    return List.of(text.danish(), text.english());
  }

  private static IndkaldelseBuilder jobsamtale() {
    return Samples.jobsamtale().indkaldelseId(ID);
  }

  private static BookingCase booking(int samtaletype, @Nullable Integer kontaktgruppe) {
    return booking(samtaletype, kontaktgruppe, SHIPPED.tables());
  }

  private static BookingCase booking(
      int samtaletype, @Nullable Integer kontaktgruppe, Tables tables) {
    return booking(jobsamtale().samtaleType(samtaletype).build(), kontaktgruppe, tables);
  }

  private static BookingCase booking(
      Indkaldelse request, @Nullable Integer kontaktgruppe, @Nullable Tables tables) {
    Borger borger =
        BorgerBuilder.builder(Samples.borger())
            .kontaktgrupper(
                kontaktgruppe == null
                    ? List.of()
                    : List.of(
                        new Kontaktgruppeperiode(kontaktgruppe, LocalDate.of(2020, 1, 1), null)))
            .build();
    return new BookingCase(
        BookingFactsBuilder.builder()
            .operation(Operation.CREATE_INDKALDELSE)
            .caller(Samples.JOBCENTER)
            .request(request)
            .borger(borger)
            .tables(tables == null ? SHIPPED.tables() : tables)
            .asOf(Samples.CLOCK.instant())
            .build());
  }

  private static InterviewCase interview(int type, @Nullable Interview stored) {
    return new InterviewCase(
        InterviewFactsBuilder.builder()
            .operation(Operation.CREATE_INTERVIEW)
            .caller(Samples.JOBCENTER)
            .borger(Samples.borger())
            .request(
                InterviewBuilder.builder()
                    .interviewId(ID)
                    .interviewTypeIdentifier(type)
                    .interviewDateTime(HELD)
                    .participationStatusTypeIdentifier(4)
                    .build())
            .stored(stored)
            .participant(new InterviewParticipant(OTHER, null, null, null))
            .tables(SHIPPED.tables())
            .asOf(Samples.CLOCK.instant())
            .build());
  }
}
