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

import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.port.ConcurrentChangeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bookings: versions, histories, order, ids, moves. */
interface IndkaldelseContract extends UnderTest {

  @Test
  default void aBookingIsFoundAsItWasStored() {
    Indkaldelse booking =
        Stored.booking(FIRST).myndighedsdeltagere(List.of(Stored.guest(GUEST))).build();
    store(booking);

    assertThat(ask(() -> ports().indkaldelser().find(CITIZEN, FIRST))).contains(booking);
    assertThat(ask(() -> ports().indkaldelser().find(CITIZEN, SECOND))).isEmpty();
  }

  @Test
  default void aBookingIsFoundForItsOwnCitizenAlone() {
    store(Stored.booking(FIRST).build());

    assertThat(ask(() -> ports().indkaldelser().find(ANOTHER, FIRST))).isEmpty();
    assertThat(ask(() -> ports().indkaldelser().findActive(ANOTHER, DAY))).isEmpty();
    assertThat(ask(() -> ports().indkaldelser().findAll(ANOTHER))).isEmpty();
    assertThat(ask(() -> ports().indkaldelser().history(ANOTHER))).isEmpty();
  }

  @Test
  default void anIdStaysInUse() {
    Indkaldelse booking = Stored.booking(FIRST).build();
    assertThat(ask(() -> ports().indkaldelser().isIdInUse(FIRST))).isFalse();

    store(booking, Stored.cancelled(booking));

    assertThat(ask(() -> ports().indkaldelser().isIdInUse(FIRST))).isTrue();
    assertThat(ask(() -> ports().indkaldelser().isIdInUse(SECOND))).isFalse();
  }

  @Test
  default void theNewestVersionIsFound() {
    Indkaldelse first = Stored.booking(FIRST).build();
    Indkaldelse second = Stored.next(first).moedetitel("Ny titel").build();
    store(first, second);

    assertThat(ask(() -> ports().indkaldelser().find(CITIZEN, FIRST))).contains(second);
    assertThat(ask(() -> ports().indkaldelser().findActive(CITIZEN, DAY))).containsExactly(second);
    assertThat(ask(() -> ports().indkaldelser().findAll(CITIZEN))).containsExactly(second);
  }

  @Test
  default void everyVersionIsKeptOldestFirst() {
    Indkaldelse first = Stored.booking(SECOND).build();
    Indkaldelse second =
        Stored.next(first).moedeStarttidspunkt(DAY.minusDays(3).atTime(9, 0)).build();
    Indkaldelse third = Stored.cancelled(second);
    Indkaldelse later =
        Stored.booking(FIRST)
            .oprettet(third.aendret().plusMinutes(1))
            .aendret(third.aendret().plusMinutes(1))
            .build();
    store(first, second, third, later);

    assertThat(ask(() -> ports().indkaldelser().history(CITIZEN)))
        .containsExactly(first, second, third, later);
  }

  @Test
  default void aVersionThatDoesNotFollowTheNewestIsRefused() {
    Indkaldelse first = Stored.booking(FIRST).build();
    Indkaldelse second = Stored.next(first).build();
    store(first, second);

    refused(second);
    refused(IndkaldelseBuilder.builder(second).version(4).build());
    refused(first);
    refused(Stored.booking(SECOND).version(2).build());
    assertThat(ask(() -> ports().indkaldelser().history(CITIZEN))).containsExactly(first, second);
  }

  @Test
  default void anotherCitizensIdIsRefused() {
    Indkaldelse first = Stored.booking(FIRST).build();
    store(first);

    refused(Stored.booking(FIRST).personnummer(ANOTHER).build());
    refused(Stored.next(first).personnummer(ANOTHER).build());
    assertThat(ask(() -> ports().indkaldelser().find(CITIZEN, FIRST))).contains(first);
  }

  private void refused(Indkaldelse booking) {
    assertThatThrownBy(() -> store(booking)).isInstanceOf(ConcurrentChangeException.class);
  }

  @Test
  default void activeBookingsFromADayOnStandByStartThenId() {
    Indkaldelse atNine = Stored.booking(THIRD).build();
    Indkaldelse atNineToo = Stored.booking(SECOND).build();
    Indkaldelse atEight = Stored.booking(FIRST).moedeStarttidspunkt(DAY.atTime(8, 0)).build();
    Indkaldelse dayBefore =
        Stored.booking(GUEST).moedeStarttidspunkt(DAY.minusDays(1).atTime(23, 59)).build();
    store(atNine, dayBefore, atNineToo, atEight);

    assertThat(ask(() -> ports().indkaldelser().findActive(CITIZEN, DAY)))
        .containsExactly(atEight, atNineToo, atNine);
    assertThat(ask(() -> ports().indkaldelser().findActive(CITIZEN, DAY.plusDays(1)))).isEmpty();
  }

  @Test
  default void aCancelledBookingIsNotActive() {
    Indkaldelse first = Stored.booking(FIRST).build();
    store(first, Stored.cancelled(first));

    assertThat(ask(() -> ports().indkaldelser().findActive(CITIZEN, DAY))).isEmpty();
  }

  @Test
  default void anotherStartGivesAnotherPlace() {
    Indkaldelse first = Stored.booking(FIRST).build();
    Indkaldelse second = Stored.booking(SECOND).build();
    Indkaldelse later =
        Stored.next(first).moedeStarttidspunkt(DAY.plusDays(1).atTime(9, 0)).build();
    store(first, second, later);

    assertThat(ask(() -> ports().indkaldelser().findActive(CITIZEN, DAY)))
        .containsExactly(second, later);
  }

  @Test
  default void allBookingsStandByStartThenIdWhateverTheirStatus() {
    Indkaldelse atNine = Stored.booking(THIRD).build();
    Indkaldelse atNineToo = Stored.booking(SECOND).build();
    Indkaldelse longAgo =
        Stored.booking(FIRST).moedeStarttidspunkt(DAY.minusYears(1).atTime(9, 0)).build();
    Indkaldelse cancelled = Stored.cancelled(atNineToo);
    store(atNine, atNineToo, longAgo, cancelled);

    assertThat(ask(() -> ports().indkaldelser().findAll(CITIZEN)))
        .containsExactly(longAgo, cancelled, atNine);
  }

  @Test
  default void aGuestsIdIsInUseWhileABookingHasTheGuest() {
    Indkaldelse first =
        Stored.booking(FIRST).myndighedsdeltagere(List.of(Stored.guest(GUEST))).build();
    Indkaldelse cancelled = Stored.cancelled(first);
    assertThat(ask(() -> ports().indkaldelser().isMyndighedsdeltagerIdInUse(GUEST))).isFalse();

    store(first, cancelled);
    assertThat(ask(() -> ports().indkaldelser().isMyndighedsdeltagerIdInUse(GUEST))).isTrue();

    store(Stored.next(cancelled).myndighedsdeltagere(List.of()).build());
    assertThat(ask(() -> ports().indkaldelser().isMyndighedsdeltagerIdInUse(GUEST))).isFalse();
  }

  @Test
  default void aGuestsIdOnAnotherBookingIsRefused() {
    store(Stored.booking(FIRST).myndighedsdeltagere(List.of(Stored.guest(GUEST))).build());

    refused(Stored.booking(SECOND).myndighedsdeltagere(List.of(Stored.guest(GUEST))).build());
  }

  @Test
  default void bookingsMoveWithTheirHistory() {
    Indkaldelse first =
        Stored.booking(FIRST).myndighedsdeltagere(List.of(Stored.guest(GUEST))).build();
    Indkaldelse second = Stored.next(first).build();
    store(first, second);

    workOnBoth(() -> ports().indkaldelser().move(CITIZEN, ANOTHER));

    Indkaldelse moved = IndkaldelseBuilder.builder(second).personnummer(ANOTHER).build();
    assertThat(ask(() -> ports().indkaldelser().find(ANOTHER, FIRST))).contains(moved);
    assertThat(ask(() -> ports().indkaldelser().findActive(ANOTHER, DAY))).containsExactly(moved);
    assertThat(ask(() -> ports().indkaldelser().findAll(ANOTHER))).containsExactly(moved);
    assertThat(ask(() -> ports().indkaldelser().history(ANOTHER)))
        .containsExactly(IndkaldelseBuilder.builder(first).personnummer(ANOTHER).build(), moved);
    assertThat(ask(() -> ports().indkaldelser().isIdInUse(FIRST))).isTrue();
    assertThat(ask(() -> ports().indkaldelser().isMyndighedsdeltagerIdInUse(GUEST))).isTrue();

    store(Stored.next(moved).build());
    assertThat(ask(() -> ports().indkaldelser().history(ANOTHER))).hasSize(3);
  }

  @Test
  default void bookingsThatMovedAreNotFoundWhereTheyWere() {
    store(Stored.booking(FIRST).build());

    workOnBoth(() -> ports().indkaldelser().move(CITIZEN, ANOTHER));

    assertThat(ask(() -> ports().indkaldelser().find(CITIZEN, FIRST))).isEmpty();
    assertThat(ask(() -> ports().indkaldelser().findActive(CITIZEN, DAY))).isEmpty();
    assertThat(ask(() -> ports().indkaldelser().findAll(CITIZEN))).isEmpty();
    assertThat(ask(() -> ports().indkaldelser().history(CITIZEN))).isEmpty();
  }

  /** Local times mean the same after a change of summer time; a column with a zone shifts them. */
  @Test
  default void timesOfTheSkippedAndTheDoubledHourAreStoredAsWritten() {
    Indkaldelse skipped =
        Stored.booking(FIRST).moedeStarttidspunkt(LocalDateTime.of(2024, 3, 31, 2, 30)).build();
    Indkaldelse doubled =
        Stored.booking(SECOND)
            .moedeStarttidspunkt(LocalDateTime.of(2024, 10, 27, 2, 30))
            .ombookingFrist(LocalDateTime.of(2024, 10, 27, 2, 0))
            .build();
    store(skipped, doubled);

    assertThat(ask(() -> ports().indkaldelser().find(CITIZEN, FIRST))).contains(skipped);
    assertThat(ask(() -> ports().indkaldelser().find(CITIZEN, SECOND))).contains(doubled);
    assertThat(ask(() -> ports().indkaldelser().findActive(CITIZEN, LocalDate.of(2024, 3, 31))))
        .containsExactly(skipped, doubled);
  }

  /** A text may hold any character but U+0000, and 10,000 of them. */
  @Test
  default void textsKeepTheirCharacters() {
    String text = "'\"\\%_;--\r\n\tæøåÆØÅ \u2028\uD83D\uDE00".repeat(420);
    Indkaldelse booking =
        Stored.booking(FIRST).moedetitel(text.substring(0, 60)).moedebeskrivelse(text).build();
    store(booking);

    assertThat(ask(() -> ports().indkaldelser().find(CITIZEN, FIRST))).contains(booking);
  }
}
