package dk.kontaktforloeb.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.port.EmbeddedPorts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The corpus on stores that a host brings, with the scenarios' registers beside them. */
class HostStoresTest {

  @Test
  void theCorpusPasses() {
    List<EmbeddedPorts> stores = new ArrayList<>();

    ScenarioReport report =
        new ScenarioRunner()
            .on(
                () -> {
                  EmbeddedPorts fresh = KontaktforloebRules.embeddedPorts();
                  stores.add(fresh);
                  return fresh;
                })
            .run(CorpusTest.CORPUS);

    assertThat(report.problems()).isEmpty();
    assertThat(report.results().stream().filter(result -> !result.passed()))
        .extracting(ScenarioResult::describe)
        .isEmpty();
    assertThat(stores).hasSameSizeAs(report.results());
    assertThat(stores).anySatisfy(store -> assertThat(store.sent()).isNotEmpty());
  }
}
