package dk.kontaktforloeb.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.port.ConcurrentChangeException;
import dk.kontaktforloeb.port.Retries;
import dk.kontaktforloeb.port.UnitOfWork;
import dk.kontaktforloeb.port.UnitOfWorkInterruptedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AttemptsTest {
  private final List<Long> pauses = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();
  private int failures;

  private final UnitOfWork busy =
      new UnitOfWork() {
        @Override
        public <R> R run(Set<String> personnumre, Mode mode, Supplier<R> work) {
          if (failures-- > 0) {
            throw new ConcurrentChangeException("taken");
          }
          return work.get();
        }
      };

  private final Retries retries =
      new Retries(
          6,
          Duration.ofMillis(10),
          Duration.ofMillis(60),
          (operation, failed, cause) ->
              heard.add("%s %d %s".formatted(operation, failed, cause.getMessage())));

  private String run(Retries how, double random) {
    return new Attempts(busy, how, pauses::add, () -> random)
        .run(Operation.CREATE_INDKALDELSE, Set.of("c"), UnitOfWork.Mode.WRITE, () -> "done");
  }

  @Test
  void triesAgainWithPausesThatDoubleUpToTheLongest() {
    failures = 5;

    assertThat(run(retries, 1)).isEqualTo("done");

    assertThat(pauses).containsExactly(10L, 20L, 40L, 60L, 60L);
    assertThat(heard)
        .containsExactly(
            "CreateIndkaldelse 1 taken",
            "CreateIndkaldelse 2 taken",
            "CreateIndkaldelse 3 taken",
            "CreateIndkaldelse 4 taken",
            "CreateIndkaldelse 5 taken");
  }

  @Test
  void aPauseIsAtLeastHalfAsLong() {
    failures = 3;

    run(retries, 0);

    assertThat(pauses).containsExactly(5L, 10L, 20L);
  }

  @Test
  void givesUpAfterTheLastAttempt() {
    failures = 6;

    assertThatThrownBy(() -> run(retries, 1)).isInstanceOf(ConcurrentChangeException.class);
    assertThat(heard).hasSize(5);
  }

  @Test
  void oneAttemptIsNotFollowedByAnother() {
    failures = 1;

    assertThatThrownBy(() -> run(Retries.NONE, 1)).isInstanceOf(ConcurrentChangeException.class);
    assertThat(pauses).isEmpty();
  }

  @Test
  void aPauseCanBeInterrupted() {
    failures = 1;
    Attempts attempts =
        new Attempts(
            busy,
            retries,
            millis -> {
              throw new InterruptedException();
            },
            () -> 1);

    assertThatThrownBy(
            () ->
                attempts.run(
                    Operation.CREATE_INDKALDELSE, Set.of("c"), UnitOfWork.Mode.WRITE, () -> 1))
        .isInstanceOf(UnitOfWorkInterruptedException.class)
        .hasMessage("Interrupted between attempt 1 and the next; nothing was stored");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void refusesValuesThatCannotBe() {
    assertThatThrownBy(() -> new Retries(0, Duration.ZERO, Duration.ZERO, retries.listener()))
        .hasMessage("attempts is 0, expected at least 1");
    assertThatThrownBy(
            () -> new Retries(1, Duration.ofMillis(-1), Duration.ofMillis(1), retries.listener()))
        .hasMessage("firstPause is PT-0.001S, expected no negative duration");
    assertThatThrownBy(
            () -> new Retries(1, Duration.ofMillis(2), Duration.ofMillis(1), retries.listener()))
        .hasMessage("longestPause is PT0.001S, expected at least firstPause, PT0.002S");
  }
}
