package dk.kontaktforloeb.core.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.IndkaldelseStatus;
import dk.kontaktforloeb.port.ConcurrentChangeException;
import dk.kontaktforloeb.port.UnitOfWork.Mode;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedPortsTest {
  private static final UUID ID = new UUID(0, 1);
  private static final Set<String> CITIZEN = Set.of(Samples.PERSONNUMMER);

  private final DefaultEmbeddedPorts ports = new DefaultEmbeddedPorts();

  private static Indkaldelse version(int version) {
    return Samples.jobsamtale()
        .indkaldelseId(ID)
        .status(IndkaldelseStatus.AKTIV)
        .version(version)
        .build();
  }

  private void save(Indkaldelse booking) {
    ports
        .unitOfWork()
        .run(
            CITIZEN,
            Mode.WRITE,
            () -> {
              ports.indkaldelser().save(booking);
              return null;
            });
  }

  @Test
  void whatAUnitOfWorkStoresIsThereAfterwards() {
    save(version(1));

    assertThat(ports.indkaldelser().find(Samples.PERSONNUMMER, ID)).contains(version(1));
    assertThat(ports.indkaldelser().isIdInUse(ID)).isTrue();
    assertThat(ports.indkaldelser().find("0101701235", ID)).isEmpty();
  }

  @Test
  void whatAFailingUnitOfWorkStoresIsNotThereAfterwards() {
    assertThatThrownBy(
            () ->
                ports
                    .unitOfWork()
                    .run(
                        CITIZEN,
                        Mode.WRITE,
                        () -> {
                          ports.indkaldelser().save(version(1));
                          assertThat(ports.indkaldelser().isIdInUse(ID)).isTrue();
                          throw new IllegalStateException("the store is full");
                        }))
        .hasMessage("the store is full");

    assertThat(ports.indkaldelser().find(Samples.PERSONNUMMER, ID)).isEmpty();
    assertThat(ports.indkaldelser().isIdInUse(ID)).isFalse();
  }

  @Test
  void aVersionFollowsTheOneBefore() {
    save(version(1));
    save(version(2));

    assertThatThrownBy(() -> save(version(2))).isInstanceOf(ConcurrentChangeException.class);
    assertThatThrownBy(() -> save(version(4))).isInstanceOf(ConcurrentChangeException.class);
  }

  @Test
  void findsActiveBookingsFromADayOnInOrder() {
    for (int day = 12; day >= 8; day--) {
      ports.add(
          IndkaldelseBuilder.builder(version(1))
              .indkaldelseId(new UUID(0, day))
              .moedeStarttidspunkt(LocalDate.of(2024, 9, day).atTime(9, 0))
              .status(day == 11 ? IndkaldelseStatus.AFLYST : IndkaldelseStatus.AKTIV)
              .build());
    }

    assertThat(ports.indkaldelser().findActive(Samples.PERSONNUMMER, LocalDate.of(2024, 9, 9)))
        .extracting(booking -> booking.moedeStarttidspunkt().getDayOfMonth())
        .containsExactly(9, 10, 12);
  }

  @Test
  void nothingIsStoredOutsideAUnitOfWork() {
    assertThatThrownBy(() -> ports.indkaldelser().save(version(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("outside a unit of work");
  }

  @Test
  void aUnitOfWorkInsideAnotherIsRefused() {
    assertThatThrownBy(
            () ->
                ports
                    .unitOfWork()
                    .run(
                        CITIZEN,
                        Mode.WRITE,
                        () -> ports.unitOfWork().run(CITIZEN, Mode.WRITE, () -> 1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("running on this thread already");
  }

  @Test
  void aBookingIsPutInOnce() {
    ports.add(version(1));

    assertThatThrownBy(() -> ports.add(version(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is stored already");
  }

  @ParameterizedTest
  @CsvSource({
    "0554,false",
    "0555,true",
    "8000,true",
    "9990,true",
    "9991,false",
    "800,false",
    "80000,false",
    "8OOO,false"
  })
  void embeddedPostnumreAreFourDigitsInARange(String postnummer, boolean expected) {
    assertThat(ports.postnumre().exists(postnummer)).isEqualTo(expected);
  }

  @Test
  void givenPostnumreAreTheOnlyOnes() {
    ports.postnumre(Set.of("8000"));

    assertThat(ports.postnumre().exists("8000")).isTrue();
    assertThat(ports.postnumre().exists("9000")).isFalse();
  }
}
