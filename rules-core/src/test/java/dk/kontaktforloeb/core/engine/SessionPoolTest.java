package dk.kontaktforloeb.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

class SessionPoolTest {
  private final KieBase kieBase = ExecutableModel.kieBase(CompiledRules.shipped().outcomeModels());
  private final SessionPool<OutcomeCollector> pool =
      new SessionPool<>(kieBase, OutcomeCollector::new, OutcomeCollector::globals);

  @Test
  void anErrorReleasesTheSession() {
    assertThatThrownBy(
            () ->
                pool.judge(
                    "a fact",
                    (collector, fact) -> {
                      throw new AssertionError("of a rule");
                    },
                    collector -> Map.of()))
        .isInstanceOf(AssertionError.class);

    assertThat(kieBase.getKieSessions()).isEmpty();
  }

  @Test
  void aSessionThatJudgedIsKept() {
    for (int i = 0; i < 3; i++) {
      pool.judge("a fact", (collector, fact) -> {}, collector -> Map.of());
    }

    assertThat(kieBase.getKieSessions()).hasSize(1);
  }
}
