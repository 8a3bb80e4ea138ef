package dk.kontaktforloeb.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.borger.BorgerBuilder;
import dk.kontaktforloeb.borger.Huskeservice;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.core.engine.CompiledRules;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.indkaldelse.Adresse;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.BookingFactsBuilder;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.Kontaktinformation;
import dk.kontaktforloeb.indkaldelse.MoedeLokation;
import dk.kontaktforloeb.table.Tables;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageFactoryTest {
  private static final UUID ID = UUID.fromString("11111111-1111-1111-1111-111111111111");
  private static final Tables TABLES = CompiledRules.shipped().tables();
  private static final MessageFactory FACTORY = new MessageFactory(MessageTemplates.shipped());

  @Test
  void aReceiptIsMadeOfTheResultingBooking() {
    Indkaldelse request =
        Samples.jobsamtale()
            .indkaldelseId(ID)
            .samtaleformType(1)
            .ombookingFrist(LocalDateTime.of(2024, 9, 8, 12, 5))
            .moedeLokation(
                new MoedeLokation(
                    "Lokale 2", new Adresse("Vestergade", "3", "2", "tv", "8000", "Aarhus C")))
            .kontaktinformation(new Kontaktinformation(null, "70 12 34 56", false))
            .build();

    var receipt = FACTORY.kvittering(created(request, null), "OPRETTET");

    assertThat(receipt.personnummer()).isEqualTo(Samples.PERSONNUMMER);
    assertThat(receipt.indkaldelseId()).isEqualTo(ID);
    assertThat(receipt.skabelon()).isEqualTo("OPRETTET");
    assertThat(receipt.flettefelter())
        .containsEntry("MeetingAddress", "Vestergade 3, 2. tv, 8000 Aarhus C")
        .containsEntry("StartTime", "10-09-2024 kl. 09:00")
        .containsEntry("RebookDeadline", "08-09-2024 kl. 12:05")
        .containsEntry("PhoneNumber", "")
        .hasSize(4);
    assertThat(receipt.text().danish())
        .startsWith("Din samtale den 10-09-2024 kl. 09:00\n")
        .contains("Vestergade 3, 2. tv, 8000 Aarhus C")
        .contains("kan du vælge et andet indtil den 08-09-2024 kl. 12:05.");
    assertThat(receipt.text().english()).startsWith("Your interview on 10-09-2024 kl. 09:00\n");
  }

  @Test
  void aCancellationSpeaksOfTheStoredBooking() {
    Indkaldelse stored = Samples.jobsamtale().indkaldelseId(ID).build();
    BookingCase cancelled = cancelled(stored, Samples.CLOCK.instant().toString());

    var message = FACTORY.beskedbakke(cancelled, "MYNDIGHED");

    assertThat(message.indkaldelseId()).isEqualTo(ID);
    assertThat(message.flettefelter()).containsEntry("StartTime", "10-09-2024 kl. 09:00");
    assertThat(message.text().danish()).contains("aflyse samtalen den 10-09-2024 kl. 09:00");
  }

  @ParameterizedTest
  @CsvSource({
    "1,true,Vestergade,''",
    "2,true,'',70123456",
    "2,false,'',''",
    "2,,'',''",
    "3,true,'',''",
    "4,true,'',''",
    "5,true,Vestergade,''",
    "6,true,Vestergade,''",
    "7,true,'',''",
    "8,true,'',''",
    "99,true,Vestergade,''",
  })
  void anAddressIsForTurningUpAndANumberForRinging(
      int form, @Nullable Boolean borgerRingerOp, String address, String number) {
    Adresse adresse = new Adresse("Vestergade", null, null, null, null, null);
    Indkaldelse request =
        Samples.jobsamtale()
            .indkaldelseId(ID)
            .samtaleformType(form)
            .moedeLokation(new MoedeLokation(null, adresse))
            .kontaktinformation(new Kontaktinformation(null, "70123456", borgerRingerOp))
            .build();

    assertThat(FACTORY.kvittering(created(request, null), "OPRETTET").flettefelter())
        .containsEntry("MeetingAddress", address)
        .containsEntry("PhoneNumber", number);
  }

  @ParameterizedTest
  @CsvSource({"true,true,SMS", "true,false,SMS", "false,true,''", "false,false,''"})
  void aReminderByTextMessageOnlyIsNoEmail(boolean sms, boolean email, String kanaler) {
    Indkaldelse request = Samples.jobsamtale().indkaldelseId(ID).build();

    assertThat(
            FACTORY
                .huskeserviceSms(created(request, new Huskeservice(sms, email)), "AENDRET")
                .kanaler())
        .isEqualTo(kanaler.isEmpty() ? List.of() : List.of(kanaler));
  }

  @ParameterizedTest
  @CsvSource({"1,true", "2,true"})
  void aFieldWithoutValueIsEmpty(int form, boolean borgerRingerOp) {
    Indkaldelse request =
        Samples.jobsamtale()
            .indkaldelseId(ID)
            .samtaleformType(form)
            .moedeLokation(new MoedeLokation("Lokale 2", null))
            .kontaktinformation(new Kontaktinformation("https://moede", null, borgerRingerOp))
            .build();

    assertThat(FACTORY.kvittering(created(request, null), "OPRETTET").flettefelter())
        .containsEntry("MeetingAddress", "")
        .containsEntry("RebookDeadline", "")
        .containsEntry("PhoneNumber", "");
  }

  @Test
  void aTelephoneNumberStaysOnItsLine() {
    Indkaldelse request =
        Samples.jobsamtale()
            .indkaldelseId(ID)
            .samtaleformType(2)
            .kontaktinformation(new Kontaktinformation(null, " 70 12\r\n34 56\t", true))
            .build();

    assertThat(FACTORY.kvittering(created(request, null), "OPRETTET").flettefelter())
        .containsEntry("PhoneNumber", "70 12 34 56");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vestergade|3||||| Vestergade 3",
        "Vestergade||||8000|Aarhus C| Vestergade, 8000 Aarhus C",
        "Vestergade|3B|st|th|8000|| Vestergade 3B, st. th, 8000",
        "Vestergade|3|2.||8000|Aarhus C| Vestergade 3, 2., 8000 Aarhus C",
        "Vestergade|3|stuen||8000|Aarhus C| Vestergade 3, stuen, 8000 Aarhus C",
        "Vestergade|3||mf||Aarhus C| Vestergade 3, mf, Aarhus C",
        "' Vestergade\n'|' '|''|' '|8000|'Aarhus  C '| Vestergade, 8000 Aarhus C",
        "|||||| ''",
      })
  void anAddressIsOneLineOfThePartsGiven(
      @Nullable String vejnavn,
      @Nullable String husnummer,
      @Nullable String etage,
      @Nullable String sidedoer,
      @Nullable String postnummer,
      @Nullable String by,
      String expected) {
    Adresse adresse = new Adresse(vejnavn, husnummer, etage, sidedoer, postnummer, by);
    Indkaldelse request =
        Samples.jobsamtale()
            .indkaldelseId(ID)
            .samtaleformType(1)
            .moedeLokation(new MoedeLokation(null, adresse))
            .build();

    assertThat(FACTORY.kvittering(created(request, null), "OPRETTET").flettefelter())
        .containsEntry("MeetingAddress", expected);
  }

  @ParameterizedTest
  @CsvSource({"true,true,SMS EMAIL", "true,false,SMS", "false,true,EMAIL", "false,false,''"})
  void aReminderGoesWhereTheCitizenSubscribes(boolean sms, boolean email, String kanaler) {
    Indkaldelse request = Samples.jobsamtale().indkaldelseId(ID).build();

    var message = FACTORY.huskeservice(created(request, new Huskeservice(sms, email)), "AENDRET");

    assertThat(message.kanaler())
        .isEqualTo(kanaler.isEmpty() ? List.of() : List.of(kanaler.split(" ")));
    assertThat(message.skabelon()).isEqualTo("AENDRET");
    assertThat(message.text().english())
        .contains("a change to your interview on 10-09-2024 kl. 09:00.");
  }

  // ---- the message to a citizen for each form of meeting, before and after it

  @ParameterizedTest
  @CsvSource({
    "1,,Adresse: Vestergade,Address: Vestergade",
    "2,true,Du skal ringe til os på telefon 70123456.,Please call us on 70123456.",
    "2,false,Vi ringer til dig.,We will call you.",
    "8,,Link til mødet: https://moede.dk/1,Link to the meeting: https://moede.dk/1",
  })
  void aReceiptSaysHowToMeet(
      int form, @Nullable Boolean borgerRingerOp, String danish, String english) {
    List<String> all = List.of("Vestergade", "Du skal ringe", "Vi ringer", "https://moede.dk/1");
    for (String skabelon : List.of("OPRETTET", "AENDRET")) {
      var text = FACTORY.kvittering(created(inForm(form, borgerRingerOp), null), skabelon).text();

      assertThat(text.danish()).contains(danish);
      assertThat(text.english()).contains(english);
      assertThat(all.stream().filter(text.danish()::contains)).hasSize(1);
    }
    var reminder =
        FACTORY.huskeservice(created(inForm(form, borgerRingerOp), null), "AENDRET").text();
    assertThat(reminder.danish()).contains(danish);
    assertThat(reminder.english()).contains(english);
  }

  @ParameterizedTest
  @CsvSource({
    "1,,Du skal derfor ikke møde op på Vestergade.,You therefore need not come to Vestergade.",
    "2,true,Du skal derfor ikke ringe til os.,You therefore need not call us.",
    "2,false,Vi ringer derfor ikke til dig.,We will therefore not call you.",
    "8,,Du skal derfor ikke deltage i det digitale møde.,You therefore need not join the digital",
  })
  void aCancellationSaysWhatIsNotToBeDone(
      int form, @Nullable Boolean borgerRingerOp, String danish, String english) {
    Indkaldelse stored = inForm(form, borgerRingerOp);
    var ahead = FACTORY.kvittering(cancelled(stored, "2024-09-02T08:00:00Z"), "AFLYST").text();
    var past = FACTORY.kvittering(cancelled(stored, "2024-09-11T08:00:00Z"), "AFLYST").text();

    assertThat(ahead.danish()).contains(danish);
    assertThat(ahead.english()).contains(english);
    assertThat(past.danish()).contains("er aflyst.").doesNotContain("derfor");
    assertThat(past.english()).contains("is cancelled.").doesNotContain("therefore");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-09-02T08:00:00Z,Vi er desværre nødt til at aflyse,that we have to cancel",
    "2024-09-11T08:00:00Z,Vi har desværre måttet aflyse samtalen,that we had to cancel",
  })
  void aPastMeetingIsCancelledInThePast(String now, String danish, String english) {
    var text = FACTORY.beskedbakke(cancelled(inForm(1, null), now), "MYNDIGHED").text();

    assertThat(text.danish()).contains(danish);
    assertThat(text.english()).contains(english);
  }

  @ParameterizedTest
  @CsvSource({
    "true,2024-09-08T12:05,2024-09-02T08:00:00Z,' indtil den 08-09-2024 kl. 12:05.'",
    "true,2024-09-02T10:00,2024-09-02T08:00:00Z,' indtil den 02-09-2024 kl. 10:00.'",
    "true,2024-09-02T10:00,2024-09-02T08:00:01Z,",
    "true,2024-09-02T09:59,2024-09-02T08:00:00Z,",
    "true,,2024-09-02T08:00:00Z,' på Jobnet.'",
    "false,,2024-09-02T08:00:00Z,",
    "true,,2024-09-10T07:00:00Z,",
  })
  void anotherTimeIsOfferedWhileItCanBeChosen(
      boolean mulig, @Nullable LocalDateTime frist, String now, @Nullable String until) {
    Indkaldelse request =
        Samples.jobsamtale().indkaldelseId(ID).ombookingMulig(mulig).ombookingFrist(frist).build();
    for (String skabelon : List.of("OPRETTET", "AENDRET")) {
      var text = FACTORY.kvittering(created(request, null, now), skabelon).text();

      if (until == null) {
        assertThat(text.danish()).doesNotContain("passer dig");
        assertThat(text.english()).doesNotContain("suit you");
      } else {
        assertThat(text.danish())
            .contains("Hvis tidspunktet ikke passer dig, kan du vælge et andet" + until + "\n");
        assertThat(text.english()).contains("does not suit you, you can choose another one");
      }
    }
  }

  @Test
  void aMeetingEarlierTodayIsNotAhead() {
    var text =
        FACTORY
            .kvittering(created(inForm(2, true), null, "2024-09-10T07:00:00Z"), "OPRETTET")
            .text();

    assertThat(text.danish())
        .contains("Din samtale med jobcentret den 10-09-2024 kl. 09:00 er registreret.")
        .doesNotContain("Du har en samtale", "ringe");
    assertThat(text.english()).contains("is registered.").doesNotContain("call us");
  }

  private static Indkaldelse inForm(int form, @Nullable Boolean borgerRingerOp) {
    return Samples.jobsamtale()
        .indkaldelseId(ID)
        .samtaleformType(form)
        .moedeLokation(
            new MoedeLokation(null, new Adresse("Vestergade", null, null, null, null, null)))
        .kontaktinformation(
            new Kontaktinformation("https://moede.dk/1", "70123456", borgerRingerOp))
        .build();
  }

  private static BookingCase cancelled(Indkaldelse stored, String now) {
    return new BookingCase(
        BookingFactsBuilder.builder()
            .operation(Operation.DELETE_INDKALDELSE)
            .caller(Samples.JOBCENTER)
            .request(
                Samples.jobsamtale()
                    .indkaldelseId(ID)
                    .moedeStarttidspunkt(null)
                    .aflysningsaarsag(3)
                    .build())
            .stored(stored)
            .borger(Samples.borger())
            .tables(TABLES)
            .asOf(Instant.parse(now))
            .build());
  }

  private static BookingCase created(Indkaldelse request, @Nullable Huskeservice huskeservice) {
    return created(request, huskeservice, Samples.CLOCK.instant().toString());
  }

  private static BookingCase created(
      Indkaldelse request, @Nullable Huskeservice huskeservice, String now) {
    return new BookingCase(
        BookingFactsBuilder.builder()
            .operation(Operation.CREATE_INDKALDELSE)
            .caller(Samples.JOBCENTER)
            .request(request)
            .borger(BorgerBuilder.builder(Samples.borger()).huskeservice(huskeservice).build())
            .tables(TABLES)
            .asOf(Instant.parse(now))
            .build());
  }
}
