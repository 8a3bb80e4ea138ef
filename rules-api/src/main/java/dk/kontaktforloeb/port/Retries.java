package dk.kontaktforloeb.port;

import dk.kontaktforloeb.decision.Operation;
import java.time.Duration;

/**
 * How often a request is tried again after a {@link ConcurrentChangeException}, and how long the
 * library waits in between. Each pause is up to twice as long as the one before and is chosen at
 * random between half of that and all of it, so that rivals do not meet again. No lock is held in a
 * pause. Immutable.
 *
 * @param attempts the most attempts, the first included; at least 1
 * @param firstPause the longest first pause; zero for none
 * @param longestPause what no pause exceeds
 * @param listener called before each pause; must be thread-safe
 */
public record Retries(int attempts, Duration firstPause, Duration longestPause, Listener listener) {

  /** Ten attempts, with pauses of 5 to 250 milliseconds: 1.3 seconds at most. */
  public static final Retries DEFAULT =
      new Retries(
          10, Duration.ofMillis(5), Duration.ofMillis(250), (operation, failed, cause) -> {});

  /** One attempt: for services that are called inside a transaction of the host. */
  public static final Retries NONE =
      new Retries(1, Duration.ZERO, Duration.ZERO, DEFAULT.listener());

  /** Checks the values. */
  public Retries {
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts is %s, expected at least 1".formatted(attempts));
    }
    if (firstPause.isNegative()) {
      throw new IllegalArgumentException(
          "firstPause is %s, expected no negative duration".formatted(firstPause));
    }
    if (longestPause.compareTo(firstPause) < 0) {
      throw new IllegalArgumentException(
          "longestPause is %s, expected at least firstPause, %s"
              .formatted(longestPause, firstPause));
    }
  }

  /** The same with a listener. */
  public Retries with(Listener listener) {
    return new Retries(attempts, firstPause, longestPause, listener);
  }

  /** Counts failed attempts. */
  @FunctionalInterface
  public interface Listener {

    /**
     * An attempt has failed and is followed by another. Called by the request's thread, outside the
     * unit of work; an exception ends the request.
     *
     * @param operation what was asked
     * @param failed the number of the failed attempt, from 1
     * @param cause why it failed
     */
    void retrying(Operation operation, int failed, ConcurrentChangeException cause);
  }
}
