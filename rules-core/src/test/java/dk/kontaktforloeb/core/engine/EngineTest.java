package dk.kontaktforloeb.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.BookingFacts;
import dk.kontaktforloeb.indkaldelse.BookingFactsBuilder;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.rule.RuleEngineException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class EngineTest {
  private final DroolsRuleEngine engine = CompiledRules.shipped().engine();

  private static BookingFacts facts(int samtaleType) {
    return BookingFactsBuilder.builder()
        .operation(Operation.CREATE_INDKALDELSE)
        .caller(Samples.JOBCENTER)
        .request(
            Samples.jobsamtale().samtaleType(samtaleType).indkaldelseId(new UUID(0, 1)).build())
        .borger(Samples.borger())
        .tables(CompiledRules.shipped().tables())
        .asOf(Samples.CLOCK.instant())
        .build();
  }

  @Test
  void decidesTheSameWayAgain() {
    assertThat(engine.decide(new BookingCase(facts(17))))
        .isEqualTo(engine.decide(new BookingCase(facts(17))));
  }

  @Test
  void aDecisionNamesTheRulesThatMadeIt() {
    Decision<Indkaldelse> decision = engine.decide(new BookingCase(facts(7)));

    assertThat(decision.ruleSet().name()).isEqualTo("kontaktforloeb");
    assertThat(decision.ruleSet().version()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(decision.ruleSet().digest()).matches("[0-9a-f]{64}");
    assertThat(decision.asOf()).isEqualTo(Samples.CLOCK.instant());
    assertThat(decision.dryRun()).isTrue();
  }

  @Test
  void aRuleThatThrowsIsNeverReadAsAccepted() {
    BookingFacts broken = BookingFactsBuilder.builder(facts(7)).borger(null).build();

    assertThatThrownBy(() -> engine.decide(new BookingCase(broken)))
        .isInstanceOf(RuleEngineException.class)
        .hasMessageContaining("nothing was decided");
    assertThat(engine.decide(new BookingCase(facts(7))).isAccepted()).isTrue();
  }

  @Test
  void threadsDoNotSeeEachOthersViolations() throws Exception {
    int[] types = {4, 7, 8, 9, 10, 12, 15, 17, 18};
    List<Decision<Indkaldelse>> expected = new ArrayList<>();
    for (int type : types) {
      expected.add(engine.decide(new BookingCase(facts(type))));
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> differences = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        int offset = thread;
        differences.add(threads.submit(() -> differences(types, expected, offset)));
      }
      for (Future<Integer> difference : differences) {
        assertThat(difference.get()).isZero();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private int differences(int[] types, List<Decision<Indkaldelse>> expected, int offset) {
    int differences = 0;
    for (int i = offset; i < 2_000 + offset; i++) {
      int which = i % types.length;
      if (!engine
          .decide(new BookingCase(facts(types[which])))
          .violations()
          .equals(expected.get(which).violations())) {
        differences++;
      }
    }
    return differences;
  }
}
