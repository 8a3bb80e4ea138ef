package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of one citizen. Immutable: a change makes a new record, so that readers always see
 * one whole state.
 *
 * @param versions every version of every booking, oldest first
 * @param active the newest versions of active bookings, by start, then id
 * @param frister the open deadlines by fristdato, then id, and after them the closed ones
 */
record CitizenRecord(
    Map<UUID, List<Indkaldelse>> versions, List<Indkaldelse> active, Map<UUID, Frist> frister) {
  static final CitizenRecord EMPTY = new CitizenRecord(Map.of(), List.of(), Map.of());

  private static final Comparator<Indkaldelse> BY_START =
      Comparator.comparing(CitizenRecord::start)
          .thenComparing(booking -> String.valueOf(booking.indkaldelseId()));

  private static final Comparator<Frist> BY_DATE =
      Comparator.comparing(Frist::fristdato)
          .thenComparing(frist -> String.valueOf(frist.fristId()));

  private static LocalDateTime start(Indkaldelse booking) {
    return Objects.requireNonNull(booking.moedeStarttidspunkt());
  }

  @Nullable Indkaldelse newest(UUID id) {
    List<Indkaldelse> all = versions.get(id);
    return all == null ? null : all.get(all.size() - 1);
  }

  List<Indkaldelse> activeFrom(LocalDate from) {
    LocalDateTime first = from.atStartOfDay();
    int low = 0;
    int high = active.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(active.get(middle)).isBefore(first)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return active.subList(low, active.size());
  }

  List<Frist> openFrister() {
    return frister.values().stream().filter(CitizenRecord::isOpen).sorted(BY_DATE).toList();
  }

  private static boolean isOpen(Frist frist) {
    return frist.status() == FristStatus.AKTIV || frist.status() == FristStatus.INDFRIET;
  }

  CitizenRecord with(Indkaldelse booking) {
    UUID id = Objects.requireNonNull(booking.indkaldelseId());
    List<Indkaldelse> history = new ArrayList<>(versions.getOrDefault(id, List.of()));
    history.add(booking);
    Map<UUID, List<Indkaldelse>> changed = new HashMap<>(versions);
    changed.put(id, List.copyOf(history));
    List<Indkaldelse> stillActive = new ArrayList<>(active);
    stillActive.removeIf(other -> id.equals(other.indkaldelseId()));
    if (booking.isAktiv()) {
      stillActive.add(booking);
      stillActive.sort(BY_START);
    }
    return new CitizenRecord(changed, List.copyOf(stillActive), frister);
  }

  CitizenRecord with(Frist frist) {
    Map<UUID, Frist> changed = new HashMap<>(frister);
    changed.put(frist.fristId(), frist);
    return new CitizenRecord(versions, active, changed);
  }
}
