package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.effect.Message;
import dk.kontaktforloeb.port.UnitOfWork;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept, and the unit of work on it. Work on a citizen holds the citizen's lock
 * and writes to a draft of its own, which is taken over when the work returns, and dropped when it
 * throws.
 */
final class CitizenStore implements UnitOfWork {
  private final Committed committed = new Committed();
  private final CitizenLocks locks = new CitizenLocks();
  private final ThreadLocal<@Nullable Draft> current = new ThreadLocal<>();

  @Override
  public <R extends @Nullable Object> R run(Set<String> personnumre, Supplier<R> work) {
    return run(personnumre, work, false);
  }

  /** Runs work that may give several bookings a guest of the same id. */
  void runUnchecked(String personnummer, Runnable work) {
    run(
        Set.of(personnummer),
        () -> {
          work.run();
          return true;
        },
        true);
  }

  private <R extends @Nullable Object> R run(
      Set<String> personnumre, Supplier<R> work, boolean unchecked) {
    if (current.get() != null) {
      throw new IllegalStateException(
          "A unit of work is running on this thread already.%nMaybe a port calls a service?"
              .formatted());
    }
    CitizenLocks.Held held = locks.lock(personnumre);
    try {
      Draft draft = new Draft(committed, personnumre, unchecked);
      current.set(draft);
      R result = work.get();
      committed.apply(draft);
      return result;
    } finally {
      current.remove();
      held.release();
    }
  }

  /** What the calling thread may read: its own unit of work, or what is stored. */
  View view() {
    Draft draft = current.get();
    return draft == null ? committed : draft;
  }

  /** The changes of the unit of work on the calling thread. */
  Draft draft() {
    Draft draft = current.get();
    if (draft == null) {
      throw new IllegalStateException(
          "Nothing can be stored outside a unit of work.%nMaybe wrap the call in UnitOfWork.run."
              .formatted());
    }
    return draft;
  }

  List<Message> sent() {
    return committed.sent();
  }
}
