package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.core.port.StoredOrder;
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

  @Override
  public int compareTo(BookingKey other) {
    int byStart = start.compareTo(other.start);
    return byStart != 0 ? byStart : StoredOrder.compareIds(id, other.id);
  }
}
