package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.port.UnitOfWorkInterruptedException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A lock for every citizen: a fixed number that citizens share, each made when it is first needed.
 */
final class CitizenLocks {
  private static final int PLACES = 1024;

  private final AtomicReferenceArray<ReentrantLock> locks = new AtomicReferenceArray<>(PLACES);

  /** Locks that the calling thread holds. */
  interface Held {
    void release();
  }

  /**
   * Waits until no one else stores for one of those citizens.
   *
   * @throws UnitOfWorkInterruptedException when the thread is interrupted meanwhile; it holds none
   *     of the locks then
   */
  Held lock(Set<String> personnumre) {
    if (personnumre.size() == 1) {
      ReentrantLock only = at(place(personnumre.iterator().next()));
      take(only);
      return only::unlock;
    }
    return lockInOrder(personnumre);
  }

  private static void take(ReentrantLock lock) {
    if (lock.tryLock()) {
      return;
    }
    try {
      lock.lockInterruptibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnitOfWorkInterruptedException(
          "Interrupted while other work on the citizen ran; nothing was stored", e);
    }
  }

  /** One order, whoever asks, so that no two wait for each other; two citizens may share a lock. */
  private Held lockInOrder(Set<String> personnumre) {
    int[] places = new int[personnumre.size()];
    int count = 0;
    for (String personnummer : personnumre) {
      places[count++] = place(personnummer);
    }
    Arrays.sort(places);
    int taken = 0;
    try {
      while (taken < places.length) {
        take(at(places[taken]));
        taken++;
      }
    } catch (UnitOfWorkInterruptedException e) {
      release(places, taken);
      throw e;
    }
    return () -> release(places, places.length);
  }

  private void release(int[] places, int count) {
    for (int i = 0; i < count; i++) {
      at(places[i]).unlock();
    }
  }

  private static int place(String personnummer) {
    int hash = personnummer.hashCode();
    return (hash ^ (hash >>> 16)) & (PLACES - 1);
  }

  private ReentrantLock at(int place) {
    ReentrantLock lock = locks.get(place);
    if (lock != null) {
      return lock;
    }
    ReentrantLock made = new ReentrantLock();
    return locks.compareAndSet(place, null, made) ? made : locks.get(place);
  }
}
