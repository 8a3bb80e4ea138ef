package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.core.port.StoredOrder;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristBuilder;
import dk.kontaktforloeb.frist.FristStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A citizen's deadlines. Immutable.
 *
 * @param open those that are AKTIV or INDFRIET, by fristdato, then id
 * @param byId all
 */
record CitizenFrister(List<Frist> open, Map<UUID, Frist> byId) {
  static final CitizenFrister NONE = new CitizenFrister(List.of(), Map.of());

  private static CitizenFrister of(Map<UUID, Frist> byId) {
    return new CitizenFrister(
        byId.values().stream().filter(CitizenFrister::isOpen).sorted(StoredOrder.FRISTER).toList(),
        byId);
  }

  private static boolean isOpen(Frist frist) {
    return frist.status() == FristStatus.AKTIV || frist.status() == FristStatus.INDFRIET;
  }

  CitizenFrister with(Frist frist) {
    Map<UUID, Frist> changed = new HashMap<>(byId);
    changed.put(frist.fristId(), frist);
    return of(changed);
  }

  /** These, and the others under this citizen's personnummer. */
  CitizenFrister withMoved(CitizenFrister others, String personnummer) {
    Map<UUID, Frist> changed = new HashMap<>(byId);
    for (Frist frist : others.byId.values()) {
      changed.put(frist.fristId(), FristBuilder.builder(frist).personnummer(personnummer).build());
    }
    return of(changed);
  }
}
