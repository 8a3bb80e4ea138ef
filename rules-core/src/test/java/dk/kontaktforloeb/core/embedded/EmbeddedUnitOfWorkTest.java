package dk.kontaktforloeb.core.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseStatus;
import dk.kontaktforloeb.port.UnitOfWork.Mode;
import dk.kontaktforloeb.port.UnitOfWorkInterruptedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedUnitOfWorkTest {
  private static final UUID ID = new UUID(0, 1);
  private static final LocalDate DAY = LocalDate.of(2024, 9, 10);
  private static final String ANOTHER = "0101701242";
  private static final Set<String> CITIZEN = Set.of(Samples.PERSONNUMMER);

  private final DefaultEmbeddedPorts ports = new DefaultEmbeddedPorts();

  private static Indkaldelse version(int version) {
    return Samples.jobsamtale()
        .indkaldelseId(ID)
        .status(IndkaldelseStatus.AKTIV)
        .version(version)
        .build();
  }

  private boolean save(Indkaldelse booking) {
    ports.indkaldelser().save(booking);
    return true;
  }

  private boolean saveApart(Indkaldelse booking) {
    return ports.unitOfWork().run(CITIZEN, Mode.WRITE, () -> save(booking));
  }

  private static void onAnotherThread(Runnable work) {
    Thread thread = new Thread(work);
    thread.start();
    try {
      thread.join(30_000);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    assertThat(thread.isAlive()).as("still waits").isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void waitingForACitizenCanBeInterrupted(int citizens) throws InterruptedException {
    Set<String> waited = citizens == 1 ? CITIZEN : Set.of(Samples.PERSONNUMMER, ANOTHER);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    AtomicBoolean stillMarked = new AtomicBoolean();
    AtomicBoolean worked = new AtomicBoolean();
    Thread waiting =
        new Thread(
            () -> {
              try {
                ports.unitOfWork().run(waited, Mode.WRITE, () -> worked.getAndSet(true));
              } catch (RuntimeException e) {
                thrown.set(e);
                stillMarked.set(Thread.currentThread().isInterrupted());
              }
            });
    ports
        .unitOfWork()
        .run(
            CITIZEN,
            Mode.WRITE,
            () -> {
              waiting.start();
              waiting.interrupt();
              try {
                waiting.join(30_000);
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
              return true;
            });

    assertThat(thrown.get())
        .isInstanceOf(UnitOfWorkInterruptedException.class)
        .hasMessageNotContaining(Samples.PERSONNUMMER);
    assertThat(stillMarked).isTrue();
    assertThat(worked).isFalse();
    onAnotherThread(
        () -> ports.unitOfWork().run(Set.of(Samples.PERSONNUMMER, ANOTHER), Mode.WRITE, () -> 1));
  }

  @Test
  void aThreadThatNeedNotWaitIsNotInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThat(saveApart(version(1))).isTrue();
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void workThatReadsWaitsForNoOneAndKeepsNoOneWaiting() {
    ports
        .unitOfWork()
        .run(
            CITIZEN,
            Mode.WRITE,
            () -> {
              save(version(1));
              onAnotherThread(
                  () ->
                      assertThat(ports.unitOfWork().run(CITIZEN, Mode.READ, this::active))
                          .isEmpty());
              return true;
            });
    ports
        .unitOfWork()
        .run(
            CITIZEN,
            Mode.READ,
            () -> {
              onAnotherThread(() -> saveApart(version(2)));
              return true;
            });

    assertThat(ports.indkaldelser().history(Samples.PERSONNUMMER)).hasSize(2);
  }

  private List<Indkaldelse> active() {
    return ports.indkaldelser().findActive(Samples.PERSONNUMMER, DAY);
  }

  @Test
  void workThatReadsSeesOneStateOfABookingThatChangesAndMoves() {
    saveApart(version(1));

    ports
        .unitOfWork()
        .run(
            CITIZEN,
            Mode.READ,
            () -> {
              onAnotherThread(() -> saveApart(version(2)));
              onAnotherThread(this::move);

              assertThat(active()).containsExactly(version(1));
              assertThat(ports.indkaldelser().find(Samples.PERSONNUMMER, ID)).contains(version(1));
              assertThat(ports.indkaldelser().find(ANOTHER, ID)).isEmpty();
              return true;
            });

    assertThat(ports.indkaldelser().find(Samples.PERSONNUMMER, ID)).isEmpty();
    assertThat(ports.indkaldelser().find(ANOTHER, ID)).isPresent();
  }

  private void move() {
    ports
        .unitOfWork()
        .run(
            Set.of(Samples.PERSONNUMMER, ANOTHER),
            Mode.WRITE,
            () -> {
              ports.indkaldelser().move(Samples.PERSONNUMMER, ANOTHER);
              return true;
            });
  }

  @Test
  void aBookingThatWasMadeMeanwhileIsNotSeen() {
    ports
        .unitOfWork()
        .run(
            CITIZEN,
            Mode.READ,
            () -> {
              onAnotherThread(() -> saveApart(version(1)));

              assertThat(ports.indkaldelser().find(Samples.PERSONNUMMER, ID)).isEmpty();
              assertThat(active()).isEmpty();
              return true;
            });
  }

  @Test
  void workThatReadsStoresNothing() {
    assertThatThrownBy(() -> ports.unitOfWork().run(CITIZEN, Mode.READ, () -> save(version(1))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Nothing can be stored in a unit of work that reads: expected one of Mode.WRITE");
  }
}
