package dk.kontaktforloeb.examples.benchmarks;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.soegning.GetSoegning;
import dk.kontaktforloeb.soegning.Soegeresultat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What a search through the facade costs over 200,000 bookings of 10,000 citizens and 100
 * jobcentres, spread over 400 days, on the embedded ports.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchBenchmark {
  private static final int BOOKINGS = 200_000;
  private static final int CITIZENS = 10_000;
  private static final int JOBCENTRES = 100;
  private static final int DAYS = 400;
  private static final LocalDate TODAY = LocalDate.of(2024, 9, 2);

  private final Caller star = caller(new Organisation(OrganisationType.STAR, "STAR"));
  private final Caller jobcentre = caller(Organisation.jobcenter("10000"));
  private KontaktforloebRules rules;

  private static Caller caller(Organisation organisation) {
    return new Caller(organisation, null, null, 2, "abc");
  }

  /** Stores the bookings, past the rules. */
  @Setup
  public void store() {
    EmbeddedPorts ports = KontaktforloebRules.embeddedPorts();
    for (int i = 0; i < BOOKINGS; i++) {
      ports.add(booking(i));
    }
    rules =
        KontaktforloebRules.builder()
            .ports(ports)
            .clock(
                Clock.fixed(
                    TODAY.atTime(8, 0).atZone(DanishTime.ZONE).toInstant(), DanishTime.ZONE))
            .build();
  }

  private static Indkaldelse booking(int i) {
    return IndkaldelseBuilder.builder()
        .indkaldelseId(new UUID(0, i))
        .personnummer("010170%04d".formatted(i % CITIZENS))
        .samtaleType(12)
        .samtaleformType(8)
        .moedeStarttidspunkt(TODAY.plusDays(i % DAYS).atTime(9 + i % 7, i % 60))
        .moedevarighed(45)
        .ansvarligMyndighed(Organisation.jobcenter("1%04d".formatted(i % JOBCENTRES)))
        .build();
  }

  private Soegeresultat search(Caller caller, int days) {
    GetSoegning request = new GetSoegning(TODAY, TODAY.plusDays(days), null, null);
    return rules.indkaldelser().getSoegning(caller, request).result();
  }

  /** A jobcentre's bookings of a day. */
  @Benchmark
  public Soegeresultat jobcentreOneDay() {
    return search(jobcentre, 0);
  }

  /** A jobcentre's bookings of a year. */
  @Benchmark
  public Soegeresultat jobcentreOneYear() {
    return search(jobcentre, 365);
  }

  /** Everyone's bookings of a year, cut at the limit of 3,000. */
  @Benchmark
  public Soegeresultat everyoneOneYear() {
    return search(star, 365);
  }
}
