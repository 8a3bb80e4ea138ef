package dk.kontaktforloeb.testkit.random;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.deltagelse.ParticipationFacts;
import dk.kontaktforloeb.deltagelse.ParticipationFactsBuilder;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.table.Tables;
import java.time.Instant;
import java.time.LocalDateTime;

/** Random choices about the guest's part, and random guests. */
final class RandomParticipation {
  private final Dice dice;
  private final Tables tables;
  private final RandomCitizens citizens;
  private final RandomBookings bookings;

  RandomParticipation(Dice dice, Tables tables, RandomCitizens citizens, RandomBookings bookings) {
    this.dice = dice;
    this.tables = tables;
    this.citizens = citizens;
    this.bookings = bookings;
  }

  ParticipationFacts facts(Instant asOf) {
    LocalDateTime now = DanishTime.at(asOf);
    Operation operation =
        dice.oneOf(
            Operation.SAVE_DELTAGELSESVALG,
            Operation.CREATE_MYNDIGHEDSDELTAGER,
            Operation.UPDATE_MYNDIGHEDSDELTAGER,
            Operation.DELETE_MYNDIGHEDSDELTAGER);
    boolean isChoice = operation == Operation.SAVE_DELTAGELSESVALG;
    ParticipationFactsBuilder facts =
        ParticipationFactsBuilder.builder()
            .operation(operation)
            .caller(citizens.caller())
            .borger(citizens.citizen(now.toLocalDate()))
            .historik(citizens.choices(now))
            .aktive(bookings.active(now))
            .tables(tables)
            .asOf(asOf);
    if (isChoice) {
      return facts
          .deltagelsesvalgType(dice.absent(5, () -> citizens.keyOf(tables.deltagelsesvalg())))
          .nytDeltagelsesvalgId(dice.id())
          .build();
    }
    Indkaldelse booking = dice.absent(10, () -> bookings.stored(now));
    return facts
        .indkaldelseId(booking == null ? dice.id() : booking.indkaldelseId())
        .indkaldelse(booking)
        .myndighedsdeltager(bookings.guest())
        .build();
  }
}
