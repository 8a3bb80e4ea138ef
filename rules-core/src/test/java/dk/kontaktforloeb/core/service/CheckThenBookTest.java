package dk.kontaktforloeb.core.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;

class CheckThenBookTest {
  private static final int THREADS = 64;
  private static final ExecutorService POOL = Executors.newFixedThreadPool(THREADS);

  @AfterAll
  static void stop() {
    POOL.shutdownNow();
  }

  @RepeatedTest(50)
  void oneOfManyWhoBookTheOnlyJobsamtaleAtOnceGetsIt() throws Exception {
    KontaktforloebRules rules = rulesFor(Samples.PERSONNUMMER);

    List<Decision<Indkaldelse>> decisions =
        atOnce(i -> rules.indkaldelser().create(Samples.JOBCENTER, onDay(i)));

    assertThat(decisions).filteredOn(Decision::isAccepted).hasSize(1);
    assertThat(decisions)
        .filteredOn(decision -> !decision.isAccepted())
        .hasSize(THREADS - 1)
        .allSatisfy(
            decision ->
                assertThat(decision.violations())
                    .extracting(violation -> violation.ruleId().value())
                    .contains("IND-20"));
  }

  @RepeatedTest(20)
  void oneOfManyCitizensGetsAnIdThatAllAskFor() throws Exception {
    String[] personnumre = new String[THREADS];
    for (int i = 0; i < THREADS; i++) {
      personnumre[i] = "01017012%02d".formatted(i);
    }
    KontaktforloebRules rules = rulesFor(personnumre);

    List<Decision<Indkaldelse>> decisions =
        atOnce(
            i ->
                rules
                    .indkaldelser()
                    .create(
                        Samples.JOBCENTER,
                        Samples.jobsamtale()
                            .personnummer(personnumre[i])
                            .indkaldelseId(new UUID(0, 7))
                            .build()));

    assertThat(decisions).filteredOn(Decision::isAccepted).hasSize(1);
    assertThat(decisions)
        .filteredOn(decision -> !decision.isAccepted())
        .allSatisfy(
            decision -> assertThat(decision.primary()).map(Violation::code).contains("IND-03"));
  }

  static KontaktforloebRules rulesFor(String... personnumre) {
    var ports = KontaktforloebRules.embeddedPorts();
    for (String personnummer : personnumre) {
      ports.add(Samples.borger(personnummer));
    }
    return KontaktforloebRules.builder().ports(ports).clock(Samples.CLOCK).build();
  }

  private static Indkaldelse onDay(int i) {
    Indkaldelse first = Samples.jobsamtale().build();
    return Samples.jobsamtale()
        .moedeStarttidspunkt(first.moedeStarttidspunkt().plusDays(i))
        .build();
  }

  private interface Booking {
    Decision<Indkaldelse> by(int thread);
  }

  private static List<Decision<Indkaldelse>> atOnce(Booking booking) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(THREADS);
    List<Callable<Decision<Indkaldelse>>> calls = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int thread = i;
      calls.add(
          () -> {
            barrier.await();
            return booking.by(thread);
          });
    }
    List<Decision<Indkaldelse>> decisions = new ArrayList<>();
    for (Future<Decision<Indkaldelse>> future : POOL.invokeAll(calls)) {
      decisions.add(future.get());
    }
    return decisions;
  }
}
