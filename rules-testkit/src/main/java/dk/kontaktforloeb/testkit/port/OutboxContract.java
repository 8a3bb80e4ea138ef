package dk.kontaktforloeb.testkit.port;

import static dk.kontaktforloeb.testkit.port.Stored.CITIZEN;
import static dk.kontaktforloeb.testkit.port.Stored.FIRST;
import static dk.kontaktforloeb.testkit.port.Stored.SECOND;
import static dk.kontaktforloeb.testkit.port.Stored.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages leave after success alone, in the order they were sent. */
interface OutboxContract extends UnderTest {

  @Test
  default void messagesLeaveInTheOrderTheyWereSent() {
    work(
        CITIZEN,
        () -> ports().outbox().send(List.of(Stored.message(SECOND), Stored.message(FIRST))));
    work(CITIZEN, () -> ports().outbox().send(List.of(Stored.message(THIRD))));

    assertThat(left())
        .containsExactly(Stored.message(SECOND), Stored.message(FIRST), Stored.message(THIRD));
  }

  @Test
  default void noMessageLeavesWhileTheWorkRuns() {
    work(
        CITIZEN,
        () -> {
          ports().outbox().send(List.of(Stored.message(FIRST)));
          Rival.start(() -> assertThat(left()).isEmpty()).finish();
        });

    assertThat(left()).containsExactly(Stored.message(FIRST));
  }
}
