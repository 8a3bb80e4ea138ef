package dk.kontaktforloeb.testkit.random;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.event.BorgerEvent;
import dk.kontaktforloeb.event.BorgerFlyttet;
import dk.kontaktforloeb.event.CprSkiftet;
import dk.kontaktforloeb.event.EventFacts;
import dk.kontaktforloeb.event.EventFactsBuilder;
import dk.kontaktforloeb.event.FravaerAfsluttet;
import dk.kontaktforloeb.event.FravaerOprettet;
import dk.kontaktforloeb.event.FristUdstedt;
import dk.kontaktforloeb.table.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Random events of a citizen. */
final class RandomEvents {
  private final Dice dice;
  private final Tables tables;
  private final RandomCitizens citizens;
  private final RandomBookings bookings;

  RandomEvents(Dice dice, Tables tables, RandomCitizens citizens, RandomBookings bookings) {
    this.dice = dice;
    this.tables = tables;
    this.citizens = citizens;
    this.bookings = bookings;
  }

  EventFacts facts(Instant asOf) {
    LocalDateTime now = DanishTime.at(asOf);
    Operation operation =
        dice.oneOf(
            Operation.FRAVAER_OPRETTET,
            Operation.FRAVAER_AFSLUTTET,
            Operation.FRIST_UDSTEDT,
            Operation.CPR_SKIFTET,
            Operation.BORGER_FLYTTET);
    return EventFactsBuilder.builder()
        .operation(operation)
        .caller(citizens.caller())
        .event(event(operation, now.toLocalDate()))
        .borger(citizens.citizen(now.toLocalDate()))
        .aktive(bookings.active(now))
        .frister(citizens.deadlines(now.toLocalDate()))
        .historik(citizens.choices(now))
        .tables(tables)
        .asOf(asOf)
        .build();
  }

  private BorgerEvent event(Operation operation, LocalDate today) {
    String citizen = RandomCitizens.PERSONNUMMER;
    return switch (operation) {
      case FRAVAER_OPRETTET ->
          new FravaerOprettet(
              citizen, citizens.keyOf(tables.fravaerstyper()), dice.dayNear(today), dice.id());
      case FRAVAER_AFSLUTTET ->
          new FravaerAfsluttet(
              citizen, citizens.keyOf(tables.fravaerstyper()), dice.dayNear(today), dice.id());
      case FRIST_UDSTEDT ->
          new FristUdstedt(
              citizen,
              citizens.keyOf(tables.samtaletyper()),
              dice.dayNear(today),
              dice.id(),
              dice.dayNear(today),
              dice.id());
      case CPR_SKIFTET -> new CprSkiftet("0202801231", citizen, dice.id());
      default ->
          new BorgerFlyttet(
              citizen,
              dice.oneOf("101", "102"),
              dice.absent(40, () -> dice.oneOf("101", "102")),
              dice.id());
    };
  }
}
