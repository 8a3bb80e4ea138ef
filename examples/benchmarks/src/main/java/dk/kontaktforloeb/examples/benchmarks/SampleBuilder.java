package dk.kontaktforloeb.examples.benchmarks;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.BorgerBuilder;
import dk.kontaktforloeb.borger.Fravaersperiode;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.indkaldelse.BookingFacts;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.IndkaldelseStatus;
import dk.kontaktforloeb.table.Tables;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Puts one sample together: a citizen of their own, a caller, a request and what stands stored. */
final class SampleBuilder {
  private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

  /** Types of no family: any number of them is in no one's way. */
  private static final int[] HARMLESS_TYPES = {9, 12, 13, 11, 8};

  private final String name;
  private final int number;
  private final String personnummer;
  private final Caller caller;
  private final BorgerBuilder borger;
  private final List<Indkaldelse> stored = new ArrayList<>();
  private final List<Frist> frister = new ArrayList<>();
  private Indkaldelse request;

  SampleBuilder(String name, int number, Caller caller, int kontaktgruppe, Indkaldelse request) {
    this.name = name;
    this.number = number;
    this.personnummer = personnummer(number);
    this.caller = caller;
    this.request =
        IndkaldelseBuilder.builder(request).indkaldelseId(id(0)).personnummer(personnummer).build();
    this.borger =
        BorgerBuilder.builder()
            .personnummer(personnummer)
            .tilmeldt(true)
            .kontaktgrupper(List.of(new Kontaktgruppeperiode(kontaktgruppe, LONG_AGO, null)))
            .jobcenter(Samples.JOBCENTER.kode())
            .aKasse(Samples.A_KASSE.kode());
  }

  static String personnummer(int number) {
    return "010170%04d".formatted(1000 + number);
  }

  private UUID id(int ofBooking) {
    return new UUID(number + 1L, ofBooking);
  }

  SampleBuilder absent(int fravaerstype) {
    borger.fravaer(List.of(new Fravaersperiode(fravaerstype, LONG_AGO, null)));
    return this;
  }

  SampleBuilder with(UnaryOperator<IndkaldelseBuilder> change) {
    request = change.apply(IndkaldelseBuilder.builder(request)).build();
    return this;
  }

  SampleBuilder stored(int samtaleType, LocalDateTime start) {
    stored.add(
        IndkaldelseBuilder.builder(request)
            .indkaldelseId(id(1 + stored.size()))
            .samtaleType(samtaleType)
            .moedeStarttidspunkt(start)
            .ansvarligMyndighed(Samples.JOBCENTER)
            .status(IndkaldelseStatus.AKTIV)
            .version(1)
            .build());
    return this;
  }

  /** That many future bookings, one a day, that are in no one's way. */
  SampleBuilder storedHarmless(int count) {
    LocalDateTime start = DanishTime.at(Samples.NOW).withHour(8);
    for (int i = 0; i < count; i++) {
      stored(HARMLESS_TYPES[i % HARMLESS_TYPES.length], start.plusDays(1L + i));
    }
    return this;
  }

  SampleBuilder frist(LocalDate sidsteAfholdelsesdato) {
    frister.add(
        new Frist(
            id(1000 + frister.size()),
            personnummer,
            request.samtaleType(),
            sidsteAfholdelsesdato,
            sidsteAfholdelsesdato,
            FristStatus.AKTIV,
            null));
    return this;
  }

  /** The sample, which violates those rules. */
  Sample violates(Tables tables, String... rules) {
    Borger citizen = borger.build();
    List<Indkaldelse> aktive =
        stored.stream().sorted(Comparator.comparing(Indkaldelse::moedeStarttidspunkt)).toList();
    String postnummer = Samples.postnummer(request);
    BookingFacts facts =
        new BookingFacts(
            Operation.CREATE_INDKALDELSE,
            caller,
            request,
            null,
            citizen,
            aktive,
            frister,
            false,
            null,
            Samples.POSTNUMMER.equals(postnummer),
            null,
            false,
            tables,
            Samples.NOW);
    return new Sample(name, facts, List.of(rules));
  }
}
