package dk.kontaktforloeb.testkit.port;

import static dk.kontaktforloeb.testkit.port.Stored.ANOTHER;
import static dk.kontaktforloeb.testkit.port.Stored.CITIZEN;
import static dk.kontaktforloeb.testkit.port.Stored.DAY;
import static dk.kontaktforloeb.testkit.port.Stored.FIRST;
import static dk.kontaktforloeb.testkit.port.Stored.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Between the reading and the storing of work on a citizen, no other work on the citizen comes. */
interface IsolationContract extends UnderTest {

  /** Both ask whether the citizen is free to be booked; the second while the first still works. */
  @Test
  default void oneOfTwoWhoCheckThenBookGetsTheBooking() {
    checkThenBookBeside(Set.of(CITIZEN), Set.of(CITIZEN));
  }

  @Test
  default void workOnTwoCitizensHasBothForItself() {
    checkThenBookBeside(BOTH, Set.of(CITIZEN));
    assertThat(ask(() -> ports().indkaldelser().findActive(ANOTHER, DAY))).isEmpty();
  }

  private void checkThenBookBeside(Set<String> citizens, Set<String> rivals) {
    AtomicReference<@Nullable Rival> rival = new AtomicReference<>();
    AtomicInteger booked = new AtomicInteger();
    boolean mine =
        retried(
            citizens,
            () -> {
              boolean isFree = isFree();
              if (rival.get() == null) {
                rival.set(Rival.start(() -> bookIfFree(rivals, booked)));
                rival.get().giveChance();
              }
              return isFree && book(FIRST);
            });
    rival.get().finish();

    assertThat(booked.get() + (mine ? 1 : 0)).as("of two who booked, who got it").isEqualTo(1);
    assertThat(ask(() -> ports().indkaldelser().findActive(CITIZEN, DAY))).hasSize(1);
  }

  private void bookIfFree(Set<String> citizens, AtomicInteger booked) {
    if (retried(citizens, () -> isFree() && book(SECOND))) {
      booked.incrementAndGet();
    }
  }

  private boolean isFree() {
    return ports().indkaldelser().findActive(CITIZEN, DAY).isEmpty();
  }

  private boolean book(UUID id) {
    ports().indkaldelser().save(Stored.booking(id).build());
    return true;
  }

  @Test
  default void noUpdateOfManyAtOnceIsLost() {
    int threads = 4;
    int updates = 25;
    store(Stored.booking(FIRST).build());

    List<Rival> rivals = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      rivals.add(
          Rival.start(
              () -> {
                for (int update = 0; update < updates; update++) {
                  updateOnce();
                }
              }));
    }
    rivals.forEach(Rival::finish);

    int versions = 1 + threads * updates;
    assertThat(ask(() -> ports().indkaldelser().find(CITIZEN, FIRST)).map(Indkaldelse::version))
        .contains(versions);
    assertThat(ask(() -> ports().indkaldelser().history(CITIZEN)))
        .extracting(Indkaldelse::version)
        .doesNotHaveDuplicates()
        .hasSize(versions);
  }

  private void updateOnce() {
    retried(
        Set.of(CITIZEN),
        () -> {
          Indkaldelse before = ports().indkaldelser().find(CITIZEN, FIRST).orElseThrow();
          ports().indkaldelser().save(Stored.next(before).build());
          return true;
        });
  }

  /** Each names the citizens in another order. */
  @Test
  default void workOnTwoCitizensNeverWaitsForEachOther() {
    Rival one = Rival.start(() -> askOften(CITIZEN, ANOTHER));
    Rival other = Rival.start(() -> askOften(ANOTHER, CITIZEN));

    one.finish();
    other.finish();
  }

  private void askOften(String first, String second) {
    Set<String> inThatOrder = new LinkedHashSet<>(List.of(first, second));
    for (int i = 0; i < 200; i++) {
      assertThat(this.<Boolean>retried(inThatOrder, () -> ports().indkaldelser().isIdInUse(FIRST)))
          .isFalse();
    }
  }
}
