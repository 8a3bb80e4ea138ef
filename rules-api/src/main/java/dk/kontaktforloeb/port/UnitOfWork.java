package dk.kontaktforloeb.port;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs work on citizens alone and atomically. What makes check-then-book safe: between the reading
 * of a citizen's bookings and the storing of a new one, no other work on that citizen runs.
 *
 * <p>Implementations must be thread-safe. The port calls of the work are made by the calling
 * thread.
 */
@FunctionalInterface
public interface UnitOfWork {

  /**
   * Runs the work. Everything that it stores through the ports takes effect when it returns, or
   * nothing does when it throws; the exception is passed on. No other work on any of those citizens
   * runs meanwhile; work on other citizens may.
   *
   * @param personnumre the citizens that the work is about
   * @throws ConcurrentChangeException when other work came first; the services then run the work
   *     again
   */
  <R extends @Nullable Object> R run(Set<String> personnumre, Supplier<R> work);
}
