package dk.kontaktforloeb.core.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.port.UnitOfWork.Mode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What one citizen has under two numbers becomes one: what the port's contract leaves open. */
class EmbeddedMoveTest {
  private static final String OLD = Samples.PERSONNUMMER;
  private static final String NEW = "0101701242";
  private static final LocalDateTime FIRST = LocalDateTime.of(2024, 8, 1, 10, 0);

  private final DefaultEmbeddedPorts ports = new DefaultEmbeddedPorts();

  private void move(String from, String to) {
    ports
        .unitOfWork()
        .run(
            Set.of(OLD, NEW),
            Mode.WRITE,
            () -> {
              ports.indkaldelser().move(from, to);
              ports.frister().move(from, to);
              ports.deltagelsesvalg().move(from, to);
              return true;
            });
  }

  private void givenBooking(String personnummer, int id, int storedOnDay) {
    ports.add(
        Samples.jobsamtale()
            .personnummer(personnummer)
            .indkaldelseId(new UUID(0, id))
            .moedeStarttidspunkt(FIRST.plusMonths(2).minusDays(id))
            .oprettet(FIRST.plusDays(storedOnDay))
            .build());
  }

  private void givenValg(String personnummer, int type, int registreretOnDay) {
    ports.add(
        new Deltagelsesvalg(
            new UUID(1, type),
            personnummer,
            type,
            null,
            FIRST.plusDays(registreretOnDay),
            true,
            false));
  }

  @Test
  void bothHistoriesBecomeOneByTime() {
    givenBooking(NEW, 1, 1);
    givenBooking(NEW, 2, 4);
    givenBooking(OLD, 3, 2);
    givenBooking(OLD, 4, 3);
    givenValg(NEW, 1, 1);
    givenValg(NEW, 2, 3);
    givenValg(OLD, 3, 2);

    move(OLD, NEW);

    assertThat(ports.indkaldelser().history(NEW))
        .allSatisfy(version -> assertThat(version.personnummer()).isEqualTo(NEW))
        .extracting(version -> version.indkaldelseId().getLeastSignificantBits())
        .containsExactly(1L, 3L, 4L, 2L);
    assertThat(ports.indkaldelser().findActive(NEW, LocalDate.of(2024, 9, 1)))
        .extracting(booking -> booking.indkaldelseId().getLeastSignificantBits())
        .containsExactly(4L, 3L, 2L, 1L);
    assertThat(ports.deltagelsesvalg().history(NEW))
        .extracting(Deltagelsesvalg::deltagelsesvalgType)
        .containsExactly(1, 3, 2);
    assertThat(ports.indkaldelser().history(OLD)).isEmpty();
    assertThat(ports.deltagelsesvalg().history(OLD)).isEmpty();
  }

  @Test
  void movingToTheSameNumberChangesNothing() {
    givenBooking(OLD, 1, 1);
    givenValg(OLD, 1, 1);
    Frist frist =
        new Frist(
            new UUID(2, 1),
            OLD,
            7,
            LocalDate.of(2024, 10, 1),
            LocalDate.of(2024, 10, 1),
            FristStatus.AKTIV,
            null);
    ports.add(frist);

    move(OLD, OLD);

    assertThat(ports.indkaldelser().history(OLD))
        .extracting(Indkaldelse::personnummer)
        .containsExactly(OLD);
    assertThat(ports.frister().findOpen(OLD)).containsExactly(frist);
    assertThat(ports.deltagelsesvalg().history(OLD)).hasSize(1);
  }
}
