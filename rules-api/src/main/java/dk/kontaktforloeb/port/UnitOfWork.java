package dk.kontaktforloeb.port;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs work on citizens atomically. What makes check-then-book safe: between the reading of a
 * citizen's bookings and the storing of a new one, no other work that stores for that citizen runs.
 *
 * <p>Implementations must be thread-safe. Every call of a port that a decision needs, those of the
 * registers included, is made inside the work by the thread that called {@link #run}; a slow
 * register holds the citizen for as long.
 *
 * <p><b>On a database.</b> For {@link Mode#WRITE}: begin a transaction under READ COMMITTED and
 * take a lock for each of the citizens before the first read, in one order for all (a row of a
 * table of citizens by {@code SELECT … FOR UPDATE}, or {@code pg_advisory_xact_lock} on
 * PostgreSQL). Under READ COMMITTED what is read after the lock is what the work before has
 * committed. Under REPEATABLE READ and SERIALIZABLE the snapshot may be older than the lock: the
 * work decides on bookings that have changed meanwhile, and {@code PortContractTest} fails. Unique
 * constraints take care of ids, which all citizens share. For {@link Mode#READ}: begin a read-only
 * transaction under REPEATABLE READ and take no lock.
 *
 * <p><b>In a transaction of the host.</b> An implementation may join the transaction that runs on
 * the calling thread; work then takes effect when the host commits. The citizen's lock must be
 * taken before the host has read anything of the citizen that the decision depends on, and is held
 * until the commit. A transaction that has failed cannot be tried again from inside: such a host
 * builds its rules with {@link Retries#NONE} and repeats the whole transaction itself.
 */
@FunctionalInterface
public interface UnitOfWork {

  /** What the work does with what is stored. */
  enum Mode {
    /**
     * A query or a dry run: it reads and stores nothing. It must not wait for work that stores, and
     * must not make such work wait. All that it reads of its citizens is one committed state.
     */
    READ,
    /** A command or an event: it reads, and stores what it decides. */
    WRITE
  }

  /**
   * Runs the work once, on the calling thread, and returns its result. What it stores through the
   * ports takes effect when this method returns, or not at all when the work throws; the exception
   * is passed on. Two works of {@link Mode#WRITE} on one citizen never overlap; works on different
   * citizens may.
   *
   * <p>An implementation neither repeats the work nor swallows its exception. The services repeat
   * it after a {@link ConcurrentChangeException}.
   *
   * @param personnumre the citizens that the work is about; empty for a search over all
   * @param mode whether the work may store
   * @throws ConcurrentChangeException when other work came first; nothing has taken effect. A
   *     database's errors for a deadlock, a failed serialization and a doubled unique value belong
   *     here; every other error is passed on as it is
   * @throws UnitOfWorkInterruptedException when the thread is interrupted while it waits for the
   *     citizens; nothing has taken effect
   */
  <R extends @Nullable Object> R run(Set<String> personnumre, Mode mode, Supplier<R> work);
}
