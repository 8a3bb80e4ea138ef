package dk.kontaktforloeb.examples.benchmarks;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.Fravaersperiode;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.caller.RequestUserType;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.indkaldelse.Adresse;
import dk.kontaktforloeb.indkaldelse.BookingFacts;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.IndkaldelseStatus;
import dk.kontaktforloeb.indkaldelse.Kontaktinformation;
import dk.kontaktforloeb.indkaldelse.MoedeLokation;
import dk.kontaktforloeb.indkaldelse.Sagsbehandler;
import dk.kontaktforloeb.table.Samtaletype;
import dk.kontaktforloeb.table.Tables;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests drawn from narrow ranges, so that every rule is met and violated often. */
final class RandomFacts {
  private static final LocalDateTime NOW = DanishTime.at(Samples.NOW);
  private static final LocalDate TODAY = NOW.toLocalDate();

  private final Random random;
  private final Tables tables;
  private final Integer[] typer;
  private int number;

  RandomFacts(long seed, Tables tables) {
    this.random = new Random(seed);
    this.tables = tables;
    this.typer = tables.samtaletyper().rows().stream().map(Samtaletype::id).toArray(Integer[]::new);
  }

  BookingFacts next() {
    String personnummer = "010170%04d".formatted(number++);
    Caller caller = caller(personnummer);
    Indkaldelse request = request(personnummer, caller);
    LocalDate start = request.moedeStarttidspunkt().toLocalDate();
    LocalDate from = start.isBefore(TODAY) ? start : TODAY;
    List<Indkaldelse> aktive =
        stored(personnummer).stream()
            .filter(booking -> !booking.moedeStarttidspunkt().toLocalDate().isBefore(from))
            .sorted(
                Comparator.comparing(Indkaldelse::moedeStarttidspunkt)
                    .thenComparing(booking -> booking.indkaldelseId().toString()))
            .toList();
    return new BookingFacts(
        Operation.CREATE_INDKALDELSE,
        caller,
        request,
        null,
        borger(personnummer),
        aktive,
        frister(personnummer),
        oneIn(20),
        null,
        Samples.POSTNUMMER.equals(Samples.postnummer(request)),
        null,
        false,
        tables,
        Samples.NOW);
  }

  private Caller caller(String personnummer) {
    Organisation organisation =
        pick(
            Samples.JOBCENTER,
            Samples.A_KASSE,
            Organisation.aKasse("12"),
            new Organisation(OrganisationType.STAR, "1"));
    return oneIn(4)
        ? new Caller(
            organisation,
            null,
            null,
            RequestUserType.CITIZEN,
            oneIn(8) ? "0202701234" : personnummer)
        : new Caller(organisation, null, 30, 2, "abc");
  }

  private Indkaldelse request(String personnummer, Caller caller) {
    LocalDateTime start = start();
    return IndkaldelseBuilder.builder()
        .indkaldelseId(id())
        .personnummer(personnummer)
        .samtaleType(type())
        .samtaleformType(pick(1, 2, 8))
        .moedeStarttidspunkt(start)
        .moedeSluttidspunkt(oneIn(3) ? near(start) : null)
        .moedevarighed(oneIn(2) ? pick(0, 30, 45, 1440, 1441, -1) : null)
        .ombookingMulig(random.nextBoolean())
        .aflysningMulig(random.nextBoolean())
        .ombookingFrist(oneIn(3) ? near(start) : null)
        .aflysningFrist(oneIn(3) ? near(start) : null)
        .selvbooket(pick(true, false, null))
        .afholdendeSagsbehandler(
            oneIn(2) ? new Sagsbehandler("Bo", pick("", "K.", null), "Berg") : null)
        .moedeLokation(oneIn(2) ? new MoedeLokation(null, oneIn(2) ? adresse() : null) : null)
        .kontaktinformation(
            oneIn(2)
                ? new Kontaktinformation(null, pick("12345678", " ", null), pick(true, false, null))
                : null)
        .ansvarligMyndighed(
            caller.organisationType() == OrganisationType.STAR
                ? pick(Samples.JOBCENTER, Samples.A_KASSE)
                : null)
        .build();
  }

  private Adresse adresse() {
    return new Adresse(
        pick("Skolegade", " ", null),
        null,
        null,
        null,
        pick(Samples.POSTNUMMER, "0000", null),
        null);
  }

  private List<Indkaldelse> stored(String personnummer) {
    List<Indkaldelse> stored = new ArrayList<>();
    while (oneIn(2)) {
      stored.add(
          IndkaldelseBuilder.builder()
              .indkaldelseId(id())
              .personnummer(personnummer)
              .samtaleType(type())
              .samtaleformType(8)
              .moedeStarttidspunkt(start())
              .moedevarighed(30)
              .ombookingMulig(false)
              .aflysningMulig(false)
              .ansvarligMyndighed(Samples.JOBCENTER)
              .status(IndkaldelseStatus.AKTIV)
              .version(1)
              .build());
    }
    return stored;
  }

  private Borger borger(String personnummer) {
    List<Kontaktgruppeperiode> groups = new ArrayList<>();
    while (random.nextInt(5) > 0 && groups.size() < 3) {
      groups.add(
          new Kontaktgruppeperiode(
              pick(1, 8, 2, 5, 6, 10), day(-3, 2), oneIn(3) ? day(-1, 4) : null));
    }
    List<Fravaersperiode> absences = new ArrayList<>();
    while (random.nextInt(3) > 0 && absences.size() < 2) {
      absences.add(new Fravaersperiode(pick(75, 75, 56), day(-3, 1), oneIn(3) ? day(-1, 2) : null));
    }
    return new Borger(
        personnummer,
        true,
        groups,
        absences,
        pick(Samples.A_KASSE.kode(), null),
        Samples.JOBCENTER.kode(),
        null);
  }

  private List<Frist> frister(String personnummer) {
    List<Frist> frister = new ArrayList<>();
    while (oneIn(2)) {
      frister.add(
          new Frist(
              id(),
              personnummer,
              type(),
              day(-1, 3),
              day(0, 4),
              pick(FristStatus.AKTIV, FristStatus.AKTIV, FristStatus.INDFRIET),
              null));
    }
    return frister;
  }

  private int type() {
    return oneIn(2) ? pick(4, 7, 10, 17, 18) : pick(typer);
  }

  private LocalDateTime start() {
    return oneIn(8) ? NOW.plusMinutes(pick(-1, 0, 1)) : day(-1, 4).atTime(pick(9, 14), 0);
  }

  private LocalDateTime near(LocalDateTime start) {
    return start.plusMinutes(pick(-1441, -1, 0, 1, 60, 1440, 1441));
  }

  private LocalDate day(int from, int to) {
    return TODAY.plusDays(random.nextInt(from, to + 1));
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  @SafeVarargs
  private <T extends @Nullable Object> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }
}
