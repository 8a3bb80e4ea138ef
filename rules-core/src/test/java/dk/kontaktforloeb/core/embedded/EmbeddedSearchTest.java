package dk.kontaktforloeb.core.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.OprettetAf;
import dk.kontaktforloeb.port.UnitOfWork.Mode;
import dk.kontaktforloeb.soegning.SearchScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EmbeddedSearchTest {
  private static final LocalDate DAY = LocalDate.of(2024, 9, 10);
  private static final SearchScope EVERYTHING =
      new SearchScope(LocalDate.MIN, LocalDate.MAX, null, true, true, Set.of(), null);

  private final DefaultEmbeddedPorts ports = new DefaultEmbeddedPorts();

  private static Indkaldelse booking(UUID id, String personnummer, int plusDays) {
    return Samples.jobsamtale()
        .indkaldelseId(id)
        .personnummer(personnummer)
        .moedeStarttidspunkt(DAY.plusDays(plusDays).atTime(9, 0))
        .ansvarligMyndighed(Organisation.jobcenter("10101"))
        .build();
  }

  @Test
  void idsOrderAsTheirTextDoes() {
    UUID low = UUID.fromString("1fffffff-0000-0000-0000-000000000000");
    UUID high = UUID.fromString("9fffffff-0000-0000-0000-000000000000");
    UUID higher = UUID.fromString("9fffffff-0000-0000-a000-000000000000");
    ports.add(booking(higher, Samples.PERSONNUMMER, 0));
    ports.add(booking(low, Samples.PERSONNUMMER, 0));
    ports.add(booking(high, "0101701242", 0));

    assertThat(ports.indkaldelser().search(EVERYTHING, 10))
        .extracting(Indkaldelse::indkaldelseId)
        .containsExactly(low, high, higher);
  }

  @Test
  void aUnitOfWorkFindsWhatItHasChanged() {
    for (int i = 0; i < 4; i++) {
      ports.add(booking(new UUID(0, i), Samples.PERSONNUMMER, i));
    }

    List<Indkaldelse> found =
        ports
            .unitOfWork()
            .run(
                Set.of(Samples.PERSONNUMMER),
                Mode.WRITE,
                () -> {
                  Indkaldelse first = ports.indkaldelser().search(EVERYTHING, 1).get(0);
                  ports
                      .indkaldelser()
                      .save(
                          IndkaldelseBuilder.builder(first)
                              .moedeStarttidspunkt(DAY.plusDays(2).atTime(10, 0))
                              .version(2)
                              .build());
                  return ports.indkaldelser().search(EVERYTHING, 3);
                });

    assertThat(found)
        .extracting(booking -> booking.indkaldelseId().getLeastSignificantBits())
        .containsExactly(1L, 2L, 0L);
    assertThat(ports.indkaldelser().search(EVERYTHING, 3)).isEqualTo(found);
    assertThat(ports.indkaldelser().search(EVERYTHING, 9)).hasSize(4);
  }

  @Test
  void whatAnAuthorityAndAnAndenAktoerBothHaveIsFoundOnce() {
    Organisation other = Organisation.jobcenter("20202");
    for (int i = 0; i < 6; i++) {
      ports.add(
          IndkaldelseBuilder.builder(booking(new UUID(0, i), Samples.PERSONNUMMER, 6 - i))
              .ansvarligMyndighed(i % 2 == 0 ? Organisation.jobcenter("10101") : other)
              .oprettetAf(new OprettetAf(other, i % 3 == 0 ? "a77" : "b88"))
              .build());
    }
    SearchScope scope =
        new SearchScope(
            DAY,
            DAY.plusDays(9),
            null,
            true,
            false,
            Set.of(Organisation.jobcenter("10101")),
            "a77");

    assertThat(ports.indkaldelser().search(scope, 9))
        .extracting(booking -> booking.indkaldelseId().getLeastSignificantBits())
        .containsExactly(4L, 3L, 2L, 0L);
    assertThat(ports.indkaldelser().search(scope, 2)).hasSize(2);
  }

  @Test
  void aBookingThatGetsAnotherAuthorityIsFoundWithThatOneAlone() {
    Indkaldelse first = booking(new UUID(0, 1), Samples.PERSONNUMMER, 0);
    Organisation other = Organisation.aKasse("11");
    ports.add(first);
    ports
        .unitOfWork()
        .run(
            Set.of(Samples.PERSONNUMMER),
            Mode.WRITE,
            () -> {
              ports
                  .indkaldelser()
                  .save(
                      IndkaldelseBuilder.builder(first)
                          .ansvarligMyndighed(other)
                          .version(2)
                          .build());
              return true;
            });

    assertThat(ports.indkaldelser().search(of(Organisation.jobcenter("10101")), 9)).isEmpty();
    assertThat(ports.indkaldelser().search(of(other), 9)).hasSize(1);
    assertThat(ports.indkaldelser().search(EVERYTHING, 9)).hasSize(1);
  }

  private static SearchScope of(Organisation authority) {
    return new SearchScope(DAY, DAY.plusDays(9), null, true, false, Set.of(authority), null);
  }

  /** The limit is wide enough for a busy machine, and far below what a scan and sort would take. */
  @Test
  void aSearchOver200000BookingsTakesMilliseconds() {
    for (int i = 0; i < 200_000; i++) {
      ports.add(booking(new UUID(i * 0x9E3779B97F4A7C15L, i), "%010d".formatted(i / 20), i % 400));
    }
    SearchScope month =
        new SearchScope(
            DAY.plusDays(100),
            DAY.plusDays(130),
            Set.of(7),
            false,
            false,
            Set.of(Organisation.jobcenter("10101")),
            null);

    long fastest = Long.MAX_VALUE;
    for (int run = 0; run < 20; run++) {
      long began = System.nanoTime();
      assertThat(ports.indkaldelser().search(month, 3_000)).hasSize(3_000);
      fastest = Math.min(fastest, System.nanoTime() - began);
    }

    assertThat(fastest).isLessThan(50_000_000L);
  }
}
