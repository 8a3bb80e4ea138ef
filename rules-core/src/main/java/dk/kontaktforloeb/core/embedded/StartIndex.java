package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.soegning.SearchScope;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Bookings by start, then id. */
final class StartIndex {
  private final ConcurrentNavigableMap<BookingKey, Indkaldelse> byStart =
      new ConcurrentSkipListMap<>();

  void put(BookingKey key, Indkaldelse booking) {
    byStart.put(key, booking);
  }

  void remove(BookingKey key) {
    byStart.remove(key);
  }

  /** Gives to {@code found} the first bookings in the scope that count, {@code limit} at most. */
  void search(
      SearchScope scope, int limit, Predicate<Indkaldelse> counts, Consumer<Indkaldelse> found) {
    int left = limit;
    for (Indkaldelse booking :
        byStart
            .subMap(BookingKey.firstOf(scope.fra()), true, BookingKey.lastOf(scope.til()), true)
            .values()) {
      if (scope.contains(booking) && counts.test(booking)) {
        found.accept(booking);
        if (--left == 0) {
          return;
        }
      }
    }
  }
}
