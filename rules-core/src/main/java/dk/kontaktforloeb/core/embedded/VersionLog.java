package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.core.port.StoredOrder;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Every version of a citizen's bookings in the order they were stored. Immutable; a new one shares
 * all that came before, so that storing costs the same whatever the length of the history.
 */
final class VersionLog {
  static final VersionLog EMPTY = new VersionLog(null, null);

  private final @Nullable Indkaldelse last;
  private final @Nullable VersionLog before;

  private VersionLog(@Nullable Indkaldelse last, @Nullable VersionLog before) {
    this.last = last;
    this.before = before;
  }

  static VersionLog of(List<Indkaldelse> oldestFirst) {
    VersionLog log = EMPTY;
    for (Indkaldelse version : oldestFirst) {
      log = log.with(version);
    }
    return log;
  }

  boolean isEmpty() {
    return last == null;
  }

  VersionLog with(Indkaldelse version) {
    return new VersionLog(version, this);
  }

  List<Indkaldelse> oldestFirst() {
    List<Indkaldelse> versions = new ArrayList<>();
    for (VersionLog log = this; log != null && log.last != null; log = log.before) {
      versions.add(log.last);
    }
    Collections.reverse(versions);
    return List.copyOf(versions);
  }

  /** The newest version of one booking, or null. */
  @Nullable Indkaldelse newest(UUID indkaldelseId) {
    for (VersionLog log = this; log != null && log.last != null; log = log.before) {
      if (indkaldelseId.equals(log.last.indkaldelseId())) {
        return log.last;
      }
    }
    return null;
  }

  /** The newest version of every booking, by start, then id. */
  List<Indkaldelse> newest() {
    Map<UUID, Indkaldelse> newest = new HashMap<>();
    for (VersionLog log = this; log != null && log.last != null; log = log.before) {
      newest.putIfAbsent(Objects.requireNonNull(log.last.indkaldelseId()), log.last);
    }
    return newest.values().stream().sorted(StoredOrder.INDKALDELSER).toList();
  }
}
