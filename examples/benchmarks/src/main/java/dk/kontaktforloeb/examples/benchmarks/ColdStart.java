package dk.kontaktforloeb.examples.benchmarks;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.port.EmbeddedPorts;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Builds the rules, decides one request through the facade, and prints how many milliseconds after
 * the start of the JVM that was, and how many kB of memory the process held at most: {@code 312
 * 81234}.
 */
public final class ColdStart {
  private static final String PERSONNUMMER = "0101701234";

  private ColdStart() {}

  /** Takes no arguments. */
  public static void main(String[] args) {
    Decision<Indkaldelse> decision = decide();
    // Read before the beans of the JVM are loaded, which is no part of a decision.
    long decided = System.currentTimeMillis();
    long memory = ProcessStatus.peakMemoryKb();
    if (decision.errors().size() != 1) {
      throw new IllegalStateException("Expected one violated rule, found " + decision.violations());
    }
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.println((decided - started) + " " + memory);
  }

  private static Decision<Indkaldelse> decide() {
    LocalDate today = LocalDate.now(DanishTime.ZONE);
    EmbeddedPorts ports =
        KontaktforloebRules.embeddedPorts()
            .add(
                new Borger(
                    PERSONNUMMER,
                    true,
                    List.of(new Kontaktgruppeperiode(1, today.minusYears(1), null)),
                    null,
                    "11",
                    "10101",
                    null));
    KontaktforloebRules rules = KontaktforloebRules.builder().ports(ports).build();
    Caller caller = new Caller(Organisation.jobcenter("10101"), null, null, 2, "abc");
    LocalDateTime start = today.plusDays(8).atTime(9, 0);
    Indkaldelse request =
        IndkaldelseBuilder.builder()
            .personnummer(PERSONNUMMER)
            .samtaleType(17)
            .samtaleformType(8)
            .moedeStarttidspunkt(start)
            .moedevarighed(45)
            .ombookingMulig(true)
            .aflysningMulig(false)
            .build();
    return rules.indkaldelser().create(caller, request);
  }
}
