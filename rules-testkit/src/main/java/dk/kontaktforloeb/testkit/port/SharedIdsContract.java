package dk.kontaktforloeb.testkit.port;

import static dk.kontaktforloeb.testkit.port.Stored.ANOTHER;
import static dk.kontaktforloeb.testkit.port.Stored.CITIZEN;
import static dk.kontaktforloeb.testkit.port.Stored.DAY;
import static dk.kontaktforloeb.testkit.port.Stored.FIRST;
import static dk.kontaktforloeb.testkit.port.Stored.GUEST;
import static dk.kontaktforloeb.testkit.port.Stored.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Work on two citizens may run at once, and both may ask for one id: one of them gets it. */
interface SharedIdsContract extends UnderTest {

  @ParameterizedTest
  @EnumSource
  default void oneOfTwoCitizensGetsABookingsId(RivalComes moment) {
    takeBeside(
        moment,
        () -> ports().indkaldelser().isIdInUse(FIRST),
        personnummer ->
            ports().indkaldelser().save(Stored.booking(FIRST).personnummer(personnummer).build()));

    assertThat(ask(() -> ports().indkaldelser().findAll(CITIZEN)).size())
        .isEqualTo(1 - ask(() -> ports().indkaldelser().findAll(ANOTHER)).size());
  }

  @ParameterizedTest
  @EnumSource
  default void oneOfTwoCitizensGetsAGuestsId(RivalComes moment) {
    Map<String, UUID> ids = Map.of(CITIZEN, FIRST, ANOTHER, SECOND);
    takeBeside(
        moment,
        () -> ports().indkaldelser().isMyndighedsdeltagerIdInUse(GUEST),
        personnummer ->
            ports()
                .indkaldelser()
                .save(
                    Stored.booking(ids.get(personnummer))
                        .personnummer(personnummer)
                        .myndighedsdeltagere(List.of(Stored.guest(GUEST)))
                        .build()));
  }

  @ParameterizedTest
  @EnumSource
  default void oneOfTwoCitizensGetsADeadlinesId(RivalComes moment) {
    takeBeside(
        moment,
        () -> ports().frister().find(FIRST).isPresent(),
        personnummer -> ports().frister().save(Stored.frist(FIRST, personnummer, DAY)));
  }

  @ParameterizedTest
  @EnumSource
  default void oneOfTwoCitizensGetsAnInterviewsId(RivalComes moment) {
    takeBeside(
        moment,
        () -> ports().interviews().isIdInUse(FIRST),
        personnummer -> ports().interviews().save(Stored.interview(FIRST, personnummer).build()));

    assertThat(ask(() -> ports().interviews().findAll(CITIZEN)).size())
        .isEqualTo(1 - ask(() -> ports().interviews().findAll(ANOTHER)).size());
  }

  @ParameterizedTest
  @EnumSource
  default void oneOfTwoCitizensGetsAParticipantsId(RivalComes moment) {
    Map<String, UUID> ids = Map.of(CITIZEN, FIRST, ANOTHER, SECOND);
    takeBeside(
        moment,
        () -> ports().interviews().isParticipantIdInUse(GUEST),
        personnummer ->
            ports()
                .interviews()
                .save(
                    Stored.interview(ids.get(personnummer), personnummer)
                        .participants(List.of(Stored.participant(GUEST)))
                        .build()));
  }

  @ParameterizedTest
  @EnumSource
  default void anEventThatComesTwiceAtOnceIsSeenOnce(RivalComes moment) {
    takeBeside(
        moment,
        () -> ports().haendelser().isSeen(FIRST),
        personnummer -> ports().haendelser().remember(FIRST));
  }

  /** When the second citizen's work comes, while the first's still runs. */
  enum RivalComes {
    /** Between the question whether the id is free and the taking. */
    BEFORE_IT_IS_TAKEN,
    /** Between the taking and the end of the work. */
    AFTER_IT_IS_TAKEN
  }

  private void takeBeside(RivalComes moment, BooleanSupplier isTaken, Consumer<String> take) {
    AtomicInteger taken = new AtomicInteger();
    AtomicReference<@Nullable Rival> rival = new AtomicReference<>();
    Runnable rivalWorks =
        () -> {
          if (rival.get() == null) {
            rival.set(
                Rival.start(
                    () -> taken.addAndGet(takeIfFree(ANOTHER, isTaken, () -> {}, take, () -> {}))));
            rival.get().giveChance();
          }
        };

    int mine =
        moment == RivalComes.BEFORE_IT_IS_TAKEN
            ? takeIfFree(CITIZEN, isTaken, rivalWorks, take, () -> {})
            : takeIfFree(CITIZEN, isTaken, () -> {}, take, rivalWorks);
    rival.get().finish();

    assertThat(taken.get() + mine).as("of two who took the id, who got it").isEqualTo(1);
  }

  /** 1 when the id was free and is the citizen's now, else 0. */
  private int takeIfFree(
      String personnummer,
      BooleanSupplier isTaken,
      Runnable before,
      Consumer<String> take,
      Runnable after) {
    return retried(
        Set.of(personnummer),
        () -> {
          boolean isFree = !isTaken.getAsBoolean();
          before.run();
          if (isFree) {
            take.accept(personnummer);
          }
          after.run();
          return isFree ? 1 : 0;
        });
  }
}
