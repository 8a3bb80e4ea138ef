package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.core.port.StoredOrder;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's bookings. Immutable.
 *
 * @param active the newest versions of active bookings, by start, then id
 * @param log every version
 */
record CitizenBookings(List<Indkaldelse> active, VersionLog log) {
  static final CitizenBookings NONE = new CitizenBookings(List.of(), VersionLog.EMPTY);

  List<Indkaldelse> activeFrom(LocalDate from) {
    LocalDateTime first = from.atStartOfDay();
    int low = 0;
    int high = active.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      LocalDateTime start = Objects.requireNonNull(active.get(middle).moedeStarttidspunkt());
      if (start.isBefore(first)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? active : active.subList(low, active.size());
  }

  CitizenBookings with(Indkaldelse booking) {
    return new CitizenBookings(activeWith(booking), log.with(booking));
  }

  private List<Indkaldelse> activeWith(Indkaldelse booking) {
    List<Indkaldelse> changed = new ArrayList<>(active.size() + 1);
    boolean waits = booking.isAktiv();
    for (Indkaldelse other : active) {
      if (Objects.equals(other.indkaldelseId(), booking.indkaldelseId())) {
        continue;
      }
      if (waits && StoredOrder.INDKALDELSER.compare(booking, other) < 0) {
        changed.add(booking);
        waits = false;
      }
      changed.add(other);
    }
    if (waits) {
      changed.add(booking);
    }
    return List.copyOf(changed);
  }

  /** The same under another personnummer. */
  CitizenBookings movedTo(String personnummer) {
    return of(
        log.oldestFirst().stream()
            .map(version -> IndkaldelseBuilder.builder(version).personnummer(personnummer).build())
            .toList());
  }

  /** These and the others, each in their own order and both by the time of storing. */
  CitizenBookings mergedWith(CitizenBookings others) {
    if (log.isEmpty()) {
      return others;
    }
    return of(Merge.byTime(log.oldestFirst(), others.log.oldestFirst(), CitizenBookings::stored));
  }

  private static @Nullable LocalDateTime stored(Indkaldelse version) {
    return version.aendret() != null ? version.aendret() : version.oprettet();
  }

  private static CitizenBookings of(List<Indkaldelse> oldestFirst) {
    VersionLog log = VersionLog.of(oldestFirst);
    return new CitizenBookings(log.newest().stream().filter(Indkaldelse::isAktiv).toList(), log);
  }
}
