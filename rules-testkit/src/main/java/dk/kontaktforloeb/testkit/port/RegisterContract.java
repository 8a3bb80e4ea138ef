package dk.kontaktforloeb.testkit.port;

import static dk.kontaktforloeb.testkit.port.Stored.ANOTHER;
import static dk.kontaktforloeb.testkit.port.Stored.CITIZEN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.testkit.Valid;
import org.junit.jupiter.api.Test;

/** The registers. */
interface RegisterContract extends UnderTest {

  @Test
  default void aCitizenOfTheRegisterIsKnown() {
    Borger borger = Valid.borger().build();
    known(borger);

    assertThat(ask(() -> ports().borgere().find(CITIZEN))).contains(borger);
    assertThat(ask(() -> ports().borgere().find(ANOTHER))).isEmpty();
  }

  @Test
  default void aJobcentreSharesItsMainJobcentreWithItself() {
    assertThat(ask(() -> ports().jobcentre().medSammeHovedjobcenter(Valid.JOBCENTER)))
        .contains(Valid.JOBCENTER);
  }
}
