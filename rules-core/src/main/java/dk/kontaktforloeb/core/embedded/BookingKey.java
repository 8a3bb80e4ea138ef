package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;

/**
 * Where a booking stands in every list: by start, then by id.
 *
 * @param start when it starts
 * @param id its id
 */
record BookingKey(LocalDateTime start, UUID id) implements Comparable<BookingKey> {
  private static final UUID LOWEST = new UUID(0, 0);
  private static final UUID HIGHEST = new UUID(-1, -1);

  static BookingKey of(Indkaldelse booking) {
    return new BookingKey(
        Objects.requireNonNull(booking.moedeStarttidspunkt()),
        Objects.requireNonNull(booking.indkaldelseId()));
  }

  static BookingKey firstOf(LocalDate day) {
    return new BookingKey(day.atStartOfDay(), LOWEST);
  }

  static BookingKey lastOf(LocalDate day) {
    return new BookingKey(day.atTime(LocalTime.MAX), HIGHEST);
  }

  /**
   * As their texts in small letters compare: digits stand before letters, so the text orders as the
   * unsigned number does.
   */
  static int compareIds(UUID one, UUID other) {
    int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
  }

  static int compare(Indkaldelse one, Indkaldelse other) {
    int byStart =
        Objects.requireNonNull(one.moedeStarttidspunkt())
            .compareTo(Objects.requireNonNull(other.moedeStarttidspunkt()));
    return byStart != 0
        ? byStart
        : compareIds(
            Objects.requireNonNull(one.indkaldelseId()),
            Objects.requireNonNull(other.indkaldelseId()));
  }

  @Override
  public int compareTo(BookingKey other) {
    int byStart = start.compareTo(other.start);
    return byStart != 0 ? byStart : compareIds(id, other.id);
  }
}
