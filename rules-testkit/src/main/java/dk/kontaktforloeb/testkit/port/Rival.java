package dk.kontaktforloeb.testkit.port;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Work on a second thread, beside a unit of work that runs on the first. */
final class Rival {
  private static final Duration CHANCE = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration NO_LOCK = Duration.ofSeconds(3);
  private static final int STANDS_STILL = 5;
  private static final int POLL_MILLIS = 4;

  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final Thread thread;

  private Rival(Runnable work) {
    this.thread = new Thread(() -> run(work), "rival");
    thread.setDaemon(true);
  }

  private void run(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      failure.set(e);
    }
  }

  static Rival start(Runnable work) {
    Rival rival = new Rival(work);
    rival.thread.start();
    return rival;
  }

  /** Waits until the work is done or stands still before a lock, a second at most. */
  void giveChance() {
    long until = System.nanoTime() + CHANCE.toNanos();
    int still = 0;
    while (thread.isAlive() && still < STANDS_STILL && System.nanoTime() < until) {
      join(POLL_MILLIS);
      still = thread.getState() == Thread.State.RUNNABLE ? 0 : still + 1;
    }
  }

  /** Waits until the work is done. */
  void finish() {
    finish(PATIENCE, "two units of work wait for each other");
  }

  /** Waits until the work is done, which must not wait for the work of the calling thread. */
  void finishBeside() {
    finish(NO_LOCK, "work that only reads takes a lock");
  }

  private void finish(Duration patience, String maybe) {
    join(patience.toMillis());
    if (thread.isAlive()) {
      throw new AssertionError(
          "Work on a second thread still waits after %s.%nMaybe %s.".formatted(patience, maybe));
    }
    Throwable thrown = failure.get();
    if (thrown != null) {
      throw new AssertionError("Work on a second thread failed: %s".formatted(thrown), thrown);
    }
  }

  private void join(long millis) {
    try {
      thread.join(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while a second thread works", e);
    }
  }
}
