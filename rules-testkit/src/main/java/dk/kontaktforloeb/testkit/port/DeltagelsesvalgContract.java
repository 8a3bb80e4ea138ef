package dk.kontaktforloeb.testkit.port;

import static dk.kontaktforloeb.testkit.port.Stored.ANOTHER;
import static dk.kontaktforloeb.testkit.port.Stored.CITIZEN;
import static dk.kontaktforloeb.testkit.port.Stored.FIRST;
import static dk.kontaktforloeb.testkit.port.Stored.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.deltagelse.DeltagelsesvalgBuilder;
import org.junit.jupiter.api.Test;

/** Choices: every entry is kept, and one of each choice is the newest. */
interface DeltagelsesvalgContract extends UnderTest {

  private void append(Deltagelsesvalg... entries) {
    for (Deltagelsesvalg entry : entries) {
      work(entry.personnummer(), () -> ports().deltagelsesvalg().append(entry));
    }
  }

  private static Deltagelsesvalg noLongerNewest(Deltagelsesvalg entry) {
    return DeltagelsesvalgBuilder.builder(entry).erAktuel(false).build();
  }

  @Test
  default void everyEntryIsKeptAndTheLastOfAChoiceIsItsNewest() {
    Deltagelsesvalg first = Stored.valg(SECOND, CITIZEN, 1, 0);
    Deltagelsesvalg other = Stored.valg(FIRST, CITIZEN, 2, 1);
    Deltagelsesvalg second = Stored.valg(SECOND, CITIZEN, 4, 2);
    Deltagelsesvalg deleted =
        DeltagelsesvalgBuilder.builder(Stored.valg(SECOND, CITIZEN, 4, 3)).erSlettet(true).build();
    append(first, other, second, deleted);

    assertThat(ask(() -> ports().deltagelsesvalg().history(CITIZEN)))
        .containsExactly(noLongerNewest(first), other, noLongerNewest(second), deleted);
  }

  @Test
  default void choicesAreTheCitizensOwn() {
    Deltagelsesvalg one = Stored.valg(FIRST, CITIZEN, 1, 0);
    Deltagelsesvalg another = Stored.valg(SECOND, ANOTHER, 1, 1);
    append(one, another);

    assertThat(ask(() -> ports().deltagelsesvalg().history(CITIZEN))).containsExactly(one);
    assertThat(ask(() -> ports().deltagelsesvalg().history(ANOTHER))).containsExactly(another);
  }

  @Test
  default void choicesMoveWithTheirHistory() {
    Deltagelsesvalg first = Stored.valg(FIRST, CITIZEN, 1, 0);
    Deltagelsesvalg second = Stored.valg(FIRST, CITIZEN, 4, 1);
    append(first, second);

    workOnBoth(() -> ports().deltagelsesvalg().move(CITIZEN, ANOTHER));

    assertThat(ask(() -> ports().deltagelsesvalg().history(CITIZEN))).isEmpty();
    assertThat(ask(() -> ports().deltagelsesvalg().history(ANOTHER)))
        .containsExactly(
            DeltagelsesvalgBuilder.builder(noLongerNewest(first)).personnummer(ANOTHER).build(),
            DeltagelsesvalgBuilder.builder(second).personnummer(ANOTHER).build());
  }
}
