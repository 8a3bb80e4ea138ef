package dk.kontaktforloeb.testkit.port;

import static dk.kontaktforloeb.testkit.port.Stored.ANOTHER;
import static dk.kontaktforloeb.testkit.port.Stored.CITIZEN;
import static dk.kontaktforloeb.testkit.port.Stored.DAY;
import static dk.kontaktforloeb.testkit.port.Stored.FIRST;
import static dk.kontaktforloeb.testkit.port.Stored.GUEST;
import static dk.kontaktforloeb.testkit.port.Stored.SECOND;
import static dk.kontaktforloeb.testkit.port.Stored.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristBuilder;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.port.ConcurrentChangeException;
import org.junit.jupiter.api.Test;

/** Deadlines: states, order, moves. */
interface FristContract extends UnderTest {

  private void store(Frist... frister) {
    for (Frist frist : frister) {
      work(frist.personnummer(), () -> ports().frister().save(frist));
    }
  }

  private static Frist with(Frist frist, FristStatus status) {
    return FristBuilder.builder(frist).status(status).build();
  }

  @Test
  default void openDeadlinesStandByDateThenId() {
    Frist third = Stored.frist(THIRD, CITIZEN, DAY);
    Frist second = with(Stored.frist(SECOND, CITIZEN, DAY), FristStatus.INDFRIET);
    Frist later = Stored.frist(FIRST, CITIZEN, DAY.plusDays(1));
    store(later, third, second, Stored.frist(GUEST, ANOTHER, DAY));

    assertThat(ask(() -> ports().frister().findOpen(CITIZEN)))
        .containsExactly(second, third, later);
  }

  @Test
  default void aClosedDeadlineIsFoundByItsIdAlone() {
    Frist met = with(Stored.frist(FIRST, CITIZEN, DAY), FristStatus.INDFRIET_LUKKET);
    Frist closed = with(Stored.frist(SECOND, CITIZEN, DAY), FristStatus.ADMINISTRATIVT_LUKKET);
    store(met, closed);

    assertThat(ask(() -> ports().frister().findOpen(CITIZEN))).isEmpty();
    assertThat(ask(() -> ports().frister().find(FIRST))).contains(met);
    assertThat(ask(() -> ports().frister().find(SECOND))).contains(closed);
    assertThat(ask(() -> ports().frister().find(THIRD))).isEmpty();
  }

  @Test
  default void aDeadlineIsReplacedWhole() {
    Frist before = Stored.frist(FIRST, CITIZEN, DAY);
    Frist after =
        FristBuilder.builder(before)
            .sidsteAfholdelsesdato(DAY.plusDays(14))
            .status(FristStatus.INDFRIET)
            .indfrietAf(SECOND)
            .build();
    store(before, after);

    assertThat(ask(() -> ports().frister().findOpen(CITIZEN))).containsExactly(after);
    assertThat(ask(() -> ports().frister().find(FIRST))).contains(after);
  }

  @Test
  default void aDeadlineOfAnotherCitizenIsNotReplaced() {
    Frist first = Stored.frist(FIRST, CITIZEN, DAY);
    store(first);

    assertThatThrownBy(() -> store(Stored.frist(FIRST, ANOTHER, DAY)))
        .isInstanceOf(ConcurrentChangeException.class);
    assertThat(ask(() -> ports().frister().find(FIRST))).contains(first);
  }

  @Test
  default void deadlinesMoveInEveryState() {
    Frist open = Stored.frist(FIRST, CITIZEN, DAY);
    Frist closed = with(Stored.frist(SECOND, CITIZEN, DAY), FristStatus.ADMINISTRATIVT_LUKKET);
    store(open, closed);

    workOnBoth(() -> ports().frister().move(CITIZEN, ANOTHER));

    Frist moved = FristBuilder.builder(open).personnummer(ANOTHER).build();
    assertThat(ask(() -> ports().frister().findOpen(CITIZEN))).isEmpty();
    assertThat(ask(() -> ports().frister().findOpen(ANOTHER))).containsExactly(moved);
    assertThat(ask(() -> ports().frister().find(FIRST))).contains(moved);
    assertThat(ask(() -> ports().frister().find(SECOND)))
        .contains(FristBuilder.builder(closed).personnummer(ANOTHER).build());
  }

  @Test
  default void aFulfilledDeadlineKeepsItsBookingWhenItMoves() {
    Frist met =
        FristBuilder.builder(Stored.frist(FIRST, CITIZEN, DAY))
            .status(FristStatus.INDFRIET)
            .indfrietAf(THIRD)
            .build();
    store(met);

    workOnBoth(() -> ports().frister().move(CITIZEN, ANOTHER));

    assertThat(ask(() -> ports().frister().findOpen(ANOTHER)))
        .containsExactly(FristBuilder.builder(met).personnummer(ANOTHER).build());
  }
}
