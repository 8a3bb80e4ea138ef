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
        .contains(receipt.flettefelter().values());
    assertThat(receipt.text().english()).startsWith("Your interview on 10-09-2024 kl. 09:00\n");
  }

  @Test
  void aCancellationSpeaksOfTheStoredBooking() {
    Indkaldelse stored = Samples.jobsamtale().indkaldelseId(ID).build();
    BookingCase cancelled =
        new BookingCase(
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
                .asOf(Samples.CLOCK.instant())
                .build());

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
    assertThat(message.text().english()).contains("is now on 10-09-2024 kl. 09:00.");
  }

  private static BookingCase created(Indkaldelse request, @Nullable Huskeservice huskeservice) {
    return new BookingCase(
        BookingFactsBuilder.builder()
            .operation(Operation.CREATE_INDKALDELSE)
            .caller(Samples.JOBCENTER)
            .request(request)
            .borger(BorgerBuilder.builder(Samples.borger()).huskeservice(huskeservice).build())
            .tables(TABLES)
            .asOf(Samples.CLOCK.instant())
            .build());
  }
}
