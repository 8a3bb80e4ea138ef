package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.effect.Message;
import dk.kontaktforloeb.port.UnitOfWork;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept, and the unit of work on it. Work that stores holds the citizen's lock
 * and writes to a draft of its own, which is taken over when the work returns, and dropped when it
 * throws. Work that reads holds no lock and sees a snapshot.
 */
final class CitizenStore implements UnitOfWork {
  private final Committed committed = new Committed();
  private final CitizenLocks locks = new CitizenLocks();
  private final ThreadLocal<@Nullable View> current = new ThreadLocal<>();

  @Override
  public <R extends @Nullable Object> R run(Set<String> personnumre, Mode mode, Supplier<R> work) {
    return mode == Mode.READ ? read(personnumre, work) : write(personnumre, work, false);
  }

  /** Runs work that may give several bookings a guest of the same id. */
  void runUnchecked(String personnummer, Runnable work) {
    write(
        Set.of(personnummer),
        () -> {
          work.run();
          return true;
        },
        true);
  }

  private <R extends @Nullable Object> R read(Set<String> personnumre, Supplier<R> work) {
    requireFirst();
    try {
      current.set(committed.snapshot(personnumre));
      return work.get();
    } finally {
      current.remove();
    }
  }

  private <R extends @Nullable Object> R write(
      Set<String> personnumre, Supplier<R> work, boolean unchecked) {
    requireFirst();
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

  private void requireFirst() {
    if (current.get() != null) {
      throw new IllegalStateException(
          "A unit of work is running on this thread already.%nMaybe a port calls a service?"
              .formatted());
    }
  }

  /** What the calling thread may read: its own unit of work, or what is stored. */
  View view() {
    View view = current.get();
    return view == null ? committed : view;
  }

  /** The changes of the unit of work on the calling thread. */
  Draft draft() {
    View view = current.get();
    if (view == null) {
      throw new IllegalStateException(
          "Nothing can be stored outside a unit of work.%nMaybe wrap the call in UnitOfWork.run."
              .formatted());
    }
    if (view instanceof Draft draft) {
      return draft;
    }
    throw new IllegalStateException(
        "Nothing can be stored in a unit of work that reads: expected one of Mode.WRITE");
  }

  List<Message> sent() {
    return committed.sent();
  }
}
