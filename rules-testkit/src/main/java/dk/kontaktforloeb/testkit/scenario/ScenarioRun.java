package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.json.DefaultJsonGateway;
import dk.kontaktforloeb.core.json.LocatedJson;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.port.ConcurrentChangeException;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.port.Ports;
import dk.kontaktforloeb.spi.KontaktforloebProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One run of a scenario, on a store of its own. */
final class ScenarioRun {
  /** Looked for once: scenarios are run by the ten thousand. */
  private static final KontaktforloebProvider PROVIDER = KontaktforloebProvider.found();

  private ScenarioRun() {}

  /** Runs a scenario by rules that are put together so. */
  static void run(
      RunnableScenario scenario,
      UnaryOperator<KontaktforloebRules.Builder> settings,
      ScenarioRunner.Listener listener) {
    run(scenario, settings, null, listener);
  }

  /**
   * As {@link #run(RunnableScenario, UnaryOperator, ScenarioRunner.Listener)}, on stores of a host.
   *
   * @param stores gives empty ports, or null for the embedded ones
   */
  static void run(
      RunnableScenario scenario,
      UnaryOperator<KontaktforloebRules.Builder> settings,
      @Nullable Supplier<? extends Ports> stores,
      ScenarioRunner.Listener listener) {
    StepClock clock = new StepClock();
    KontaktforloebRules rules;
    try {
      rules =
          settings
              .apply(PROVIDER.builder())
              .ports(stores == null ? ports(scenario) : hostPorts(scenario, stores.get()))
              .clock(clock)
              .idSource(Ids.sequence())
              .tables(scenario.tables())
              .build();
    } catch (IllegalArgumentException e) {
      listener.unreadable(
          InputProblem.of(
              scenario.document().fileOf(scenario.tablesPlace(), ""),
              scenario
                  .tablesPlace()
                  .problem(scenario.tablesPlace(), String.valueOf(e.getMessage()))));
      return;
    } catch (ConcurrentChangeException e) {
      LocatedJson root = scenario.document().json();
      listener.unreadable(
          InputProblem.of(
              scenario.document().file(),
              root.problem(root, "given stores one id twice: " + e.getMessage())));
      return;
    }
    DefaultJsonGateway gateway = (DefaultJsonGateway) rules.json();
    List<StepResult> results = new ArrayList<>();
    for (RunnableScenario.Step step : scenario.steps()) {
      clock.set(step.now());
      listener.begins(results.size() + 1);
      results.add(run(gateway, step, results.size() + 1));
    }
    ScenarioDocument document = scenario.document();
    listener.ran(
        new ScenarioResult(
            document.file(), document.json().line(), document.name(), scenario.rules(), results));
  }

  /** An exception is a failure of the step: the scenarios after it are still run. */
  private static StepResult run(
      DefaultJsonGateway gateway, RunnableScenario.Step step, int number) {
    try {
      Decision<?> decision = gateway.decide(step.operation(), step.caller(), step.request());
      return new StepResult(number, decision, step.expected().failures(decision));
    } catch (RuntimeException e) {
      return new StepResult(number, null, List.of("expected a decision, was " + e));
    }
  }

  private static Ports hostPorts(RunnableScenario scenario, Ports stores) {
    HostStores ports = new HostStores(registers(scenario), stores);
    ports.load(scenario, ports(scenario));
    return ports;
  }

  static EmbeddedPorts ports(RunnableScenario scenario) {
    EmbeddedPorts ports = registers(scenario);
    scenario.indkaldelser().forEach(ports::add);
    scenario.frister().forEach(ports::add);
    scenario.deltagelsesvalg().forEach(ports::add);
    scenario.interviews().forEach(ports::add);
    return ports;
  }

  private static EmbeddedPorts registers(RunnableScenario scenario) {
    EmbeddedPorts ports = PROVIDER.embeddedPorts();
    if (scenario.borger() != null) {
      ports.add(scenario.borger());
    }
    scenario.jobcentre().forEach(ports::add);
    if (scenario.postnumre() != null) {
      ports.postnumre(scenario.postnumre());
    }
    return ports;
  }

  /** Shows the time of the step. */
  static final class StepClock extends Clock {
    private Instant instant = Instant.EPOCH;

    void set(LocalDateTime now) {
      instant = now.atZone(DanishTime.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
      return instant;
    }

    @Override
    public ZoneId getZone() {
      return DanishTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(instant, zone);
    }
  }
}
