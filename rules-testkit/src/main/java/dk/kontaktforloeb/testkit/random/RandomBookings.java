package dk.kontaktforloeb.testkit.random;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.indkaldelse.Adresse;
import dk.kontaktforloeb.indkaldelse.BookingFacts;
import dk.kontaktforloeb.indkaldelse.BookingFactsBuilder;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.IndkaldelseStatus;
import dk.kontaktforloeb.indkaldelse.Kontaktinformation;
import dk.kontaktforloeb.indkaldelse.MoedeLokation;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import dk.kontaktforloeb.indkaldelse.Sagsbehandler;
import dk.kontaktforloeb.table.Tables;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Random bookings, and requests about them. */
final class RandomBookings {
  private final Dice dice;
  private final Tables tables;
  private final RandomCitizens citizens;

  RandomBookings(Dice dice, Tables tables, RandomCitizens citizens) {
    this.dice = dice;
    this.tables = tables;
    this.citizens = citizens;
  }

  BookingFacts facts(Instant asOf) {
    Operation operation =
        dice.oneOf(
            Operation.CREATE_INDKALDELSE,
            Operation.CREATE_INDKALDELSE,
            Operation.UPDATE_INDKALDELSE,
            Operation.DELETE_INDKALDELSE);
    LocalDateTime now = DanishTime.at(asOf);
    Indkaldelse stored =
        operation == Operation.CREATE_INDKALDELSE ? null : dice.absent(15, () -> stored(now));
    Indkaldelse request = booking(now);
    if (stored != null && dice.chance(70)) {
      request = IndkaldelseBuilder.builder(request).samtaleType(stored.samtaleType()).build();
    }
    boolean idInUse = operation == Operation.CREATE_INDKALDELSE && dice.chance(15);
    return BookingFactsBuilder.builder()
        .operation(operation)
        .caller(citizens.caller())
        .request(request)
        .stored(stored)
        .borger(citizens.citizen(now.toLocalDate()))
        .aktive(active(now))
        .frister(citizens.deadlines(now.toLocalDate()))
        .idInUse(idInUse)
        .sameId(idInUse ? sameId(request, now) : null)
        .postnummerExists(dice.chance(90))
        .tables(tables)
        .asOf(asOf)
        .build();
  }

  /** The citizen's booking of the requested id: what a repeated request made, or another one. */
  private @Nullable Indkaldelse sameId(Indkaldelse request, LocalDateTime now) {
    return dice.absent(
        30,
        () ->
            dice.coin()
                ? stored(now)
                : IndkaldelseBuilder.builder(request).status(IndkaldelseStatus.AKTIV).build());
  }

  /** Active stored bookings, earliest first. */
  List<Indkaldelse> active(LocalDateTime now) {
    return dice.some(3, () -> stored(now)).stream()
        .filter(Indkaldelse::isAktiv)
        .sorted(
            Comparator.comparing(booking -> Objects.requireNonNull(booking.moedeStarttidspunkt())))
        .toList();
  }

  Indkaldelse stored(LocalDateTime now) {
    return IndkaldelseBuilder.builder(booking(now))
        .ansvarligMyndighed(citizens.organisation())
        .status(dice.chance(90) ? IndkaldelseStatus.AKTIV : IndkaldelseStatus.AFLYST)
        .build();
  }

  private Indkaldelse booking(LocalDateTime now) {
    LocalDateTime start = dice.timeNear(now.plusDays(2));
    return IndkaldelseBuilder.builder()
        .indkaldelseId(dice.id())
        .personnummer(RandomCitizens.PERSONNUMMER)
        .samtaleType(citizens.keyOf(tables.samtaletyper()))
        .samtaleformType(citizens.keyOf(tables.samtaleformer()))
        .moedeStarttidspunkt(start)
        .moedeSluttidspunkt(dice.absent(60, () -> dice.timeNear(start.plusHours(1))))
        .moedevarighed(dice.absent(40, () -> dice.oneOf(30, 45, 1440, 1441)))
        .moedebeskrivelse(dice.absent(60, () -> dice.oneOf("Vi ses", "<b>Vi ses</b>", "<b>Vi ses")))
        .afholdendeSagsbehandler(
            dice.absent(
                50,
                () -> new Sagsbehandler("Ida", dice.absent(50, () -> dice.oneOf("", "B")), "C")))
        .ombookingMulig(dice.flag())
        .aflysningMulig(dice.flag())
        .ombookingFrist(dice.absent(60, () -> dice.timeNear(start)))
        .aflysningFrist(dice.absent(60, () -> dice.timeNear(start)))
        .selvbooket(dice.flag())
        .gruppemoedeEjersystem(dice.absent(70, () -> dice.oneOf(1, 2)))
        .moedeLokation(
            dice.absent(
                40,
                () ->
                    new MoedeLokation(
                        null,
                        new Adresse(
                            dice.oneOf("Vej", " "),
                            "1",
                            null,
                            null,
                            dice.oneOf("2100", "0"),
                            "By"))))
        .kontaktinformation(
            dice.absent(
                40,
                () ->
                    new Kontaktinformation(
                        null, dice.absent(30, () -> dice.oneOf("12345678", " ")), dice.flag())))
        .ansvarligMyndighed(dice.absent(40, citizens::organisation))
        .myndighedsdeltagere(dice.absent(40, () -> dice.some(2, this::guest)))
        .aflysningsaarsag(dice.absent(30, () -> citizens.keyOf(tables.aflysningsaarsager())))
        .build();
  }

  Myndighedsdeltager guest() {
    return new Myndighedsdeltager(
        dice.id(),
        dice.oneOf(OrganisationType.A_KASSE, OrganisationType.JOBCENTER),
        dice.oneOf("R1", "R2"),
        null,
        null,
        null,
        null,
        dice.flag());
  }
}
