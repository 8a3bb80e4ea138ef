package dk.kontaktforloeb.testkit.port;

import static dk.kontaktforloeb.testkit.port.Stored.ANOTHER;
import static dk.kontaktforloeb.testkit.port.Stored.CITIZEN;
import static dk.kontaktforloeb.testkit.port.Stored.FIRST;
import static dk.kontaktforloeb.testkit.port.Stored.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.port.ConcurrentChangeException;
import org.junit.jupiter.api.Test;

/** Events that were carried out. */
interface HaendelseContract extends UnderTest {

  @Test
  default void anEventThatWasRememberedIsSeen() {
    assertThat(ask(() -> ports().haendelser().isSeen(FIRST))).isFalse();

    work(CITIZEN, () -> ports().haendelser().remember(FIRST));

    assertThat(ask(() -> ports().haendelser().isSeen(FIRST))).isTrue();
    assertThat(ask(() -> ports().haendelser().isSeen(SECOND))).isFalse();
  }

  @Test
  default void anEventIsRememberedOnce() {
    work(CITIZEN, () -> ports().haendelser().remember(FIRST));

    assertThatThrownBy(() -> work(ANOTHER, () -> ports().haendelser().remember(FIRST)))
        .isInstanceOf(ConcurrentChangeException.class);
  }
}
