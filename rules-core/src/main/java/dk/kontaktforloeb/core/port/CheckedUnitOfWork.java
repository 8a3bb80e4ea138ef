package dk.kontaktforloeb.core.port;

import dk.kontaktforloeb.port.PortAnswerException;
import dk.kontaktforloeb.port.UnitOfWork;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The unit of work, which must run its work once and return what comes of it. */
record CheckedUnitOfWork(UnitOfWork port) implements UnitOfWork {
  private static final AnswerCheck RUN = new AnswerCheck("UnitOfWork.run");

  @Override
  public <R extends @Nullable Object> R run(Set<String> personnumre, Mode mode, Supplier<R> work) {
    Once<R> once = new Once<>(work);
    R answer = port.run(personnumre, mode, once);
    return once.checked(answer);
  }

  /** Work that says what became of it. */
  private static final class Once<R extends @Nullable Object> implements Supplier<R> {
    private final Supplier<R> work;
    private final Thread caller = Thread.currentThread();
    private boolean isBegun;
    private @Nullable R result;
    private @Nullable Throwable thrown;

    Once(Supplier<R> work) {
      this.work = work;
    }

    @Override
    public R get() {
      if (Thread.currentThread() != caller) {
        throw new PortAnswerException(
            "UnitOfWork.run runs its work on another thread: expected the calling thread");
      }
      if (isBegun) {
        throw new PortAnswerException(
            "UnitOfWork.run runs its work twice: expected once.%nMaybe it tries again by itself? The library does, after a ConcurrentChangeException."
                .formatted());
      }
      isBegun = true;
      try {
        R made = work.get();
        result = made;
        return made;
      } catch (RuntimeException | Error e) {
        thrown = e;
        throw e;
      }
    }

    R checked(R answer) {
      if (!isBegun) {
        throw new PortAnswerException(
            "UnitOfWork.run returned without running its work: expected it to run once");
      }
      if (thrown != null) {
        throw new PortAnswerException(
            "UnitOfWork.run returned although its work threw %s: expected it to pass that on"
                .formatted(thrown.getClass().getSimpleName()),
            thrown);
      }
      if (answer != result) {
        throw RUN.wrong(
            answer == null ? "null" : "another result than its work's", "the result of its work");
      }
      return answer;
    }
  }
}
