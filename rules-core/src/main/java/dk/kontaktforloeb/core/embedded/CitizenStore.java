package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.port.ConcurrentChangeException;
import dk.kontaktforloeb.port.UnitOfWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The records of all citizens, and the unit of work on them. Work on a citizen holds the citizen's
 * lock and writes to a draft of its own; the draft becomes the record when the work returns, and is
 * dropped when it throws.
 */
final class CitizenStore implements UnitOfWork {
  private static final int LOCKS = 1024;

  private final ConcurrentMap<String, CitizenRecord> records = new ConcurrentHashMap<>();
  private final ConcurrentMap<UUID, String> ownerOfId = new ConcurrentHashMap<>();
  private final ThreadLocal<@Nullable Draft> current = new ThreadLocal<>();
  private final ReentrantLock[] locks = new ReentrantLock[LOCKS];

  /** What one unit of work has changed so far. */
  private record Draft(Map<String, CitizenRecord> records, Map<UUID, String> newIds) {
    Draft() {
      this(new HashMap<>(), new HashMap<>());
    }
  }

  CitizenStore() {
    for (int i = 0; i < LOCKS; i++) {
      locks[i] = new ReentrantLock();
    }
  }

  @Override
  public <R extends @Nullable Object> R run(Set<String> personnumre, Supplier<R> work) {
    if (current.get() != null) {
      throw new IllegalStateException(
          "A unit of work is running on this thread already.%nMaybe a port calls a service?"
              .formatted());
    }
    List<ReentrantLock> held = lock(personnumre);
    Draft draft = new Draft();
    current.set(draft);
    try {
      R result = work.get();
      commit(draft);
      return result;
    } finally {
      current.remove();
      held.forEach(ReentrantLock::unlock);
    }
  }

  /** Takes the locks in one order, whoever asks, so that no two units wait for each other. */
  private List<ReentrantLock> lock(Set<String> personnumre) {
    List<ReentrantLock> held = new ArrayList<>(personnumre.size());
    personnumre.stream()
        .mapToInt(personnummer -> Math.floorMod(personnummer.hashCode(), LOCKS))
        .sorted()
        .distinct()
        .forEach(
            place -> {
              locks[place].lock();
              held.add(locks[place]);
            });
    return held;
  }

  /**
   * New ids are claimed first: two citizens may ask for the same id at once, and one of them must
   * lose before anything is stored.
   */
  private void commit(Draft draft) {
    List<UUID> claimed = new ArrayList<>();
    for (Map.Entry<UUID, String> entry : draft.newIds().entrySet()) {
      if (ownerOfId.putIfAbsent(entry.getKey(), entry.getValue()) != null) {
        claimed.forEach(ownerOfId::remove);
        throw new ConcurrentChangeException(
            "The id %s was taken meanwhile".formatted(entry.getKey()));
      }
      claimed.add(entry.getKey());
    }
    records.putAll(draft.records());
  }

  CitizenRecord read(String personnummer) {
    Draft draft = current.get();
    CitizenRecord drafted = draft == null ? null : draft.records().get(personnummer);
    return drafted != null ? drafted : records.getOrDefault(personnummer, CitizenRecord.EMPTY);
  }

  boolean isIdInUse(UUID id) {
    Draft draft = current.get();
    return ownerOfId.containsKey(id) || (draft != null && draft.newIds().containsKey(id));
  }

  void claim(UUID id, String personnummer) {
    if (isIdInUse(id)) {
      throw new ConcurrentChangeException("The id %s is in use".formatted(id));
    }
    draft().newIds().put(id, personnummer);
  }

  void change(String personnummer, UnaryOperator<CitizenRecord> change) {
    draft().records().put(personnummer, change.apply(read(personnummer)));
  }

  private Draft draft() {
    Draft draft = current.get();
    if (draft == null) {
      throw new IllegalStateException(
          "Nothing can be stored outside a unit of work.%nMaybe wrap the call in UnitOfWork.run."
              .formatted());
    }
    return draft;
  }
}
