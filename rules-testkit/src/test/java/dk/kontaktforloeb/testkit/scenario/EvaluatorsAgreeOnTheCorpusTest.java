package dk.kontaktforloeb.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.rule.Evaluator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The loop over the conditions decides every scenario as the sessions of Drools do. */
class EvaluatorsAgreeOnTheCorpusTest {

  @Test
  void onEveryStep() {
    ScenarioReport looped =
        new ScenarioRunner(builder -> builder.evaluator(Evaluator.PREDICATE_LOOP))
            .run(CorpusTest.CORPUS);

    List<@Nullable Decision<?>> byLoop = decisions(looped);
    List<@Nullable Decision<?>> bySession = decisions(Corpus.report());
    assertThat(looped.problems()).isEmpty();
    assertThat(byLoop).hasSameSizeAs(bySession);
    for (int i = 0; i < byLoop.size(); i++) {
      assertThat(byLoop.get(i)).isEqualTo(bySession.get(i));
    }
    System.out.printf("predicate loop and sessions agree on %,d decisions%n", byLoop.size());
  }

  private static List<@Nullable Decision<?>> decisions(ScenarioReport report) {
    return report.results().stream()
        .flatMap(result -> result.steps().stream())
        .<@Nullable Decision<?>>map(StepResult::decision)
        .toList();
  }
}
