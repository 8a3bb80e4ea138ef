package dk.kontaktforloeb.testkit.random;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.deltagelse.ParticipationCase;
import dk.kontaktforloeb.event.EventCase;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.interview.InterviewCase;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.table.Row;
import dk.kontaktforloeb.table.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Random cases of every kind, ready to be judged: codes of the tables, absent elements, times on
 * and about every bound, and days about every day on which a table changes. The same seed gives the
 * same cases. Not thread-safe.
 */
public final class RandomCases {
  private static final LocalDate USUAL_DAY = LocalDate.of(2025, 3, 3);

  private final Dice dice;
  private final List<LocalDate> days;
  private final RandomBookings bookings;
  private final RandomParticipation participation;
  private final RandomInterviews interviews;
  private final RandomEvents events;

  /** Cases by those tables. */
  public RandomCases(Tables tables, long seed) {
    this.dice = new Dice(seed);
    this.days = days(tables);
    RandomCitizens citizens = new RandomCitizens(dice, tables);
    this.bookings = new RandomBookings(dice, tables, citizens);
    this.participation = new RandomParticipation(dice, tables, citizens, bookings);
    this.interviews = new RandomInterviews(dice, tables, citizens);
    this.events = new RandomEvents(dice, tables, citizens, bookings);
  }

  /** The days on which the tables change, and a usual one. */
  private static List<LocalDate> days(Tables tables) {
    TreeSet<LocalDate> days = new TreeSet<>();
    Stream.of(tables.samtaletyper(), tables.akasseGraenser(), tables.tilladteSamtaletyper())
        .flatMap(table -> table.rows().stream())
        .flatMap(RandomCases::validity)
        .forEach(days::add);
    tables.akasseGraenser().rows().forEach(row -> days.add(row.sidsteStartdato()));
    days.add(USUAL_DAY);
    return List.copyOf(days);
  }

  private static Stream<LocalDate> validity(Row row) {
    return Stream.of(row.gyldigFra(), row.gyldigTil()).filter(Objects::nonNull);
  }

  /** The next case: of a booking, a participation, an interview or an event. */
  public AccessCase next() {
    Instant asOf = asOf();
    return switch (dice.below(7)) {
      case 0 -> new ParticipationCase(participation.facts(asOf));
      case 1, 2 -> new InterviewCase(interviews.facts(asOf));
      case 3 -> new EventCase(events.facts(asOf));
      default -> new BookingCase(bookings.facts(asOf));
    };
  }

  private Instant asOf() {
    LocalDate day = dice.dayNear(dice.oneOf(days));
    return day.atTime(dice.oneOf(LocalTime.MIDNIGHT, LocalTime.NOON))
        .atZone(DanishTime.ZONE)
        .toInstant();
  }
}
