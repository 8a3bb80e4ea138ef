package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.port.ConcurrentChangeException;
import dk.kontaktforloeb.port.Retries;
import dk.kontaktforloeb.port.UnitOfWork;
import dk.kontaktforloeb.port.UnitOfWorkInterruptedException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * Runs work in units of work until none has come first.
 *
 * @param random where between half a pause and all of it a pause ends, from 0 to 1
 */
record Attempts(UnitOfWork unitOfWork, Retries retries, Sleeper sleeper, DoubleSupplier random) {

  Attempts(UnitOfWork unitOfWork, Retries retries) {
    this(unitOfWork, retries, Thread::sleep, () -> ThreadLocalRandom.current().nextDouble());
  }

  /** Waits. */
  interface Sleeper {
    void sleep(long millis) throws InterruptedException;
  }

  <T> T run(Operation operation, Set<String> citizens, UnitOfWork.Mode mode, Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return unitOfWork.run(citizens, mode, work);
      } catch (ConcurrentChangeException e) {
        if (attempt == retries.attempts()) {
          throw e;
        }
        retries.listener().retrying(operation, attempt, e);
        pauseAfter(attempt);
      }
    }
  }

  private void pauseAfter(int attempt) {
    try {
      sleeper.sleep(pauseMillis(attempt));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnitOfWorkInterruptedException(
          "Interrupted between attempt %s and the next; nothing was stored".formatted(attempt), e);
    }
  }

  private long pauseMillis(int attempt) {
    Duration pause = retries.firstPause();
    for (int i = 1; i < attempt && pause.compareTo(retries.longestPause()) < 0; i++) {
      pause = pause.multipliedBy(2);
    }
    long longest = Math.min(pause.toMillis(), retries.longestPause().toMillis());
    return Math.round(longest * (0.5 + random.getAsDouble() / 2));
  }
}
