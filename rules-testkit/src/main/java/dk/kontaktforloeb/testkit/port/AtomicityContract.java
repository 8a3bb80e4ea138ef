package dk.kontaktforloeb.testkit.port;

import static dk.kontaktforloeb.testkit.port.Stored.ANOTHER;
import static dk.kontaktforloeb.testkit.port.Stored.CITIZEN;
import static dk.kontaktforloeb.testkit.port.Stored.DAY;
import static dk.kontaktforloeb.testkit.port.Stored.FIRST;
import static dk.kontaktforloeb.testkit.port.Stored.GUEST;
import static dk.kontaktforloeb.testkit.port.Stored.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristBuilder;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.port.UnitOfWork.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A unit of work takes effect wholly when it returns, and not at all when it throws. */
interface AtomicityContract extends UnderTest {

  @Test
  default void workGivesItsResult() {
    assertThat(ports().unitOfWork().<String>run(BOTH, Mode.WRITE, () -> "result"))
        .isEqualTo("result");
  }

  @Test
  default void workSeesWhatItHasStored() {
    Indkaldelse booking = Stored.booking(FIRST).build();
    Frist frist = Stored.frist(FIRST, CITIZEN, DAY);
    Deltagelsesvalg valg = Stored.valg(FIRST, CITIZEN, 1, 0);
    workOnBoth(
        () -> {
          ports().indkaldelser().save(booking);
          ports().frister().save(frist);
          ports().deltagelsesvalg().append(valg);
          ports().haendelser().remember(FIRST);

          assertThat(ports().indkaldelser().find(CITIZEN, FIRST)).contains(booking);
          assertThat(ports().indkaldelser().findActive(CITIZEN, DAY)).containsExactly(booking);
          assertThat(ports().indkaldelser().isIdInUse(FIRST)).isTrue();
          assertThat(ports().frister().find(FIRST)).contains(frist);
          assertThat(ports().deltagelsesvalg().history(CITIZEN)).containsExactly(valg);
          assertThat(ports().haendelser().isSeen(FIRST)).isTrue();
        });
  }

  @Test
  default void aBookingOfWorkThatFailsIsNotStored() {
    Failure.after(
        this,
        () ->
            ports()
                .indkaldelser()
                .save(
                    Stored.booking(FIRST)
                        .myndighedsdeltagere(List.of(Stored.guest(GUEST)))
                        .build()));

    assertThat(ask(() -> ports().indkaldelser().find(CITIZEN, FIRST))).isEmpty();
    assertThat(ask(() -> ports().indkaldelser().findActive(CITIZEN, DAY))).isEmpty();
    assertThat(ask(() -> ports().indkaldelser().history(CITIZEN))).isEmpty();
    assertThat(ask(() -> ports().indkaldelser().isIdInUse(FIRST))).isFalse();
    assertThat(ask(() -> ports().indkaldelser().isMyndighedsdeltagerIdInUse(GUEST))).isFalse();
  }

  @Test
  default void aVersionOfWorkThatFailsIsNotStored() {
    Indkaldelse first = Stored.booking(FIRST).build();
    store(first);

    Failure.after(this, () -> ports().indkaldelser().save(Stored.cancelled(first)));

    assertThat(ask(() -> ports().indkaldelser().find(CITIZEN, FIRST))).contains(first);
    assertThat(ask(() -> ports().indkaldelser().history(CITIZEN))).containsExactly(first);
  }

  @Test
  default void aDeadlineOfWorkThatFailsIsNotStored() {
    Frist before = Stored.frist(FIRST, CITIZEN, DAY);
    work(CITIZEN, () -> ports().frister().save(before));

    Failure.after(
        this,
        () -> {
          ports().frister().save(FristBuilder.builder(before).status(FristStatus.INDFRIET).build());
          ports().frister().save(Stored.frist(SECOND, CITIZEN, DAY));
        });

    assertThat(ask(() -> ports().frister().findOpen(CITIZEN))).containsExactly(before);
    assertThat(ask(() -> ports().frister().find(SECOND))).isEmpty();
  }

  @Test
  default void aChoiceOfWorkThatFailsIsNotStored() {
    Deltagelsesvalg before = Stored.valg(FIRST, CITIZEN, 1, 0);
    work(CITIZEN, () -> ports().deltagelsesvalg().append(before));

    Failure.after(this, () -> ports().deltagelsesvalg().append(Stored.valg(FIRST, CITIZEN, 4, 1)));

    assertThat(ask(() -> ports().deltagelsesvalg().history(CITIZEN))).containsExactly(before);
  }

  @Test
  default void anEventOfWorkThatFailsIsNotSeen() {
    Failure.after(this, () -> ports().haendelser().remember(FIRST));

    assertThat(ask(() -> ports().haendelser().isSeen(FIRST))).isFalse();
  }

  @Test
  default void aMessageOfWorkThatFailsNeverLeaves() {
    Failure.after(this, () -> ports().outbox().send(List.of(Stored.message(FIRST))));

    assertThat(left()).isEmpty();
  }

  @Test
  default void aMoveOfWorkThatFailsMovesNothing() {
    Indkaldelse booking = Stored.booking(FIRST).build();
    Frist frist = Stored.frist(FIRST, CITIZEN, DAY);
    Deltagelsesvalg valg = Stored.valg(FIRST, CITIZEN, 1, 0);
    work(
        CITIZEN,
        () -> {
          ports().indkaldelser().save(booking);
          ports().frister().save(frist);
          ports().deltagelsesvalg().append(valg);
        });

    Failure.after(
        this,
        () -> {
          ports().indkaldelser().move(CITIZEN, ANOTHER);
          ports().frister().move(CITIZEN, ANOTHER);
          ports().deltagelsesvalg().move(CITIZEN, ANOTHER);
        });

    assertThat(ask(() -> ports().indkaldelser().find(CITIZEN, FIRST))).contains(booking);
    assertThat(ask(() -> ports().indkaldelser().history(ANOTHER))).isEmpty();
    assertThat(ask(() -> ports().frister().find(FIRST))).contains(frist);
    assertThat(ask(() -> ports().frister().findOpen(ANOTHER))).isEmpty();
    assertThat(ask(() -> ports().deltagelsesvalg().history(CITIZEN))).containsExactly(valg);
    assertThat(ask(() -> ports().deltagelsesvalg().history(ANOTHER))).isEmpty();
  }
}
