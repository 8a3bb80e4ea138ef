package dk.kontaktforloeb.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.json.DefaultJsonGateway;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.testkit.port.FaultInjectingPorts;
import dk.kontaktforloeb.testkit.port.FaultInjectingPorts.InjectedFault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every call of every port fails in turn, in every step of the corpus: neither state nor message is
 * left behind.
 */
class NothingHalfDoneTest {
  private static final Pattern PERSONNUMMER = Pattern.compile("\\b\\d{10}\\b");

  @ParameterizedTest
  @ValueSource(
      strings = {"deltagelse", "effekt", "forespoergsel", "forloeb", "haendelse", "interview"})
  void aFaultLeavesNothingBehind(String folder) {
    List<RunnableScenario> scenarios = scenarios(folder);
    int calls = 0;
    int steps = 0;
    for (RunnableScenario scenario : scenarios) {
      for (int step = 0; step < scenario.steps().size(); step++) {
        steps++;
        int count = new Attempt(scenario, step).callsWithoutFault();
        for (int call = 1; call <= count; call++) {
          new Attempt(scenario, step).failsWhole(call);
          calls++;
        }
      }
    }
    assertThat(calls).isGreaterThan(steps);
    System.out.printf(
        "%s: %d scenarios, %d steps, %d faults, nothing half done%n",
        folder, scenarios.size(), steps, calls);
  }

  private static List<RunnableScenario> scenarios(String folder) {
    List<RunnableScenario> scenarios = new ArrayList<>();
    new ScenarioFiles(
            document -> {
              RunnableScenario scenario = ScenarioReader.read(document).scenario();
              assertThat(scenario).isNotNull();
              scenarios.add(scenario);
            },
            problem -> assertThat(problem).isNull())
        .read(Path.of("src/main/resources/scenarier", folder));
    return scenarios;
  }

  /** A scenario run up to a step, on a store of its own. */
  private static final class Attempt {
    private final RunnableScenario scenario;
    private final RunnableScenario.Step step;
    private final EmbeddedPorts store;
    private final FaultInjectingPorts ports;
    private final DefaultJsonGateway gateway;

    Attempt(RunnableScenario scenario, int stepIndex) {
      this.scenario = scenario;
      this.step = scenario.steps().get(stepIndex);
      this.store = ScenarioRun.ports(scenario);
      this.ports = new FaultInjectingPorts(store);
      ScenarioRun.StepClock clock = new ScenarioRun.StepClock();
      this.gateway =
          (DefaultJsonGateway)
              KontaktforloebRules.builder()
                  .ports(ports)
                  .clock(clock)
                  .idSource(Ids.sequence())
                  .tables(scenario.tables())
                  .build()
                  .json();
      for (int before = 0; before < stepIndex; before++) {
        clock.set(scenario.steps().get(before).now());
        decide(scenario.steps().get(before));
      }
      clock.set(step.now());
    }

    private void decide(RunnableScenario.Step which) {
      gateway.decide(which.operation(), which.caller(), which.request());
    }

    int callsWithoutFault() {
      ports.failAt(0);
      decide(step);
      return ports.calls().size();
    }

    void failsWhole(int call) {
      List<Object> before = everything();
      ports.failAt(call);

      assertThatThrownBy(() -> decide(step)).isInstanceOf(InjectedFault.class);

      assertThat(everything())
          .as("%s after a fault at call %d", scenario.document().name(), call)
          .isEqualTo(before);
    }

    /** All that is stored of every citizen that the scenario names, and all that was sent. */
    private List<Object> everything() {
      List<Object> everything = new ArrayList<>(store.sent());
      PERSONNUMMER
          .matcher(scenario.document().json().toTree().toString())
          .results()
          .map(MatchResult::group)
          .collect(Collectors.toCollection(TreeSet::new))
          .forEach(
              personnummer -> {
                everything.add(store.borgere().find(personnummer));
                everything.add(store.indkaldelser().history(personnummer));
                everything.add(store.frister().findOpen(personnummer));
                everything.add(store.deltagelsesvalg().history(personnummer));
                everything.add(store.interviews().findAll(personnummer));
              });
      return everything;
    }
  }
}
