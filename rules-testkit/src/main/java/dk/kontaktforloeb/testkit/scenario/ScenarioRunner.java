package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.port.Ports;
import dk.kontaktforloeb.rule.RuleSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Runs scenario files through the public facade on embedded ports, each scenario on a fresh store.
 * Thread-safe.
 */
public final class ScenarioRunner {
  private final UnaryOperator<KontaktforloebRules.Builder> settings;
  private final @Nullable Supplier<? extends Ports> stores;

  /** Runs them by the shipped rules. */
  public ScenarioRunner() {
    this(UnaryOperator.identity());
  }

  /** Runs them by those rules. */
  public ScenarioRunner(RuleSet ruleSet) {
    this(builder -> builder.ruleSet(ruleSet));
  }

  /**
   * Runs them by rules that are put together so; ports, clock, ids and tables are each scenario's
   * own.
   */
  public ScenarioRunner(UnaryOperator<KontaktforloebRules.Builder> settings) {
    this(settings, null);
  }

  private ScenarioRunner(
      UnaryOperator<KontaktforloebRules.Builder> settings,
      @Nullable Supplier<? extends Ports> stores) {
    this.settings = settings;
    this.stores = stores;
  }

  /**
   * A runner of the same rules on a host's own stores. What a scenario gives is stored through the
   * host's repositories, in one unit of work; registers and access policy are the scenario's.
   *
   * @param emptyStores gives ports whose stores are empty, once for each scenario
   */
  public ScenarioRunner on(Supplier<? extends Ports> emptyStores) {
    return new ScenarioRunner(settings, emptyStores);
  }

  /** Is told what comes of each scenario, in the order of the files. */
  public interface Listener {

    /** A step of a scenario is about to be run; counted from 1. */
    default void begins(int step) {}

    /** A scenario was run. */
    void ran(ScenarioResult result);

    /** An input could not be read. The scenarios that could be read are run. */
    void unreadable(InputProblem problem);
  }

  /** Runs files, and every scenario file below folders, and gives all results at the end. */
  public ScenarioReport run(Path... paths) {
    List<ScenarioResult> results = new ArrayList<>();
    List<InputProblem> problems = new ArrayList<>();
    run(
        List.of(paths),
        new Listener() {
          @Override
          public void ran(ScenarioResult result) {
            results.add(result);
          }

          @Override
          public void unreadable(InputProblem problem) {
            problems.add(problem);
          }
        });
    return new ScenarioReport(results, problems);
  }

  /** Runs files, and every scenario file below folders, and tells each result as it comes. */
  public void run(List<Path> paths, Listener listener) {
    Consumer<InputProblem> problems = InputProblem.once(listener::unreadable);
    ScenarioFiles files =
        new ScenarioFiles(document -> run(document, listener, problems), problems);
    paths.forEach(files::read);
  }

  void run(ScenarioDocument document, Listener listener) {
    run(document, listener, listener::unreadable);
  }

  private void run(ScenarioDocument document, Listener listener, Consumer<InputProblem> problems) {
    ScenarioReader.Read read = ScenarioReader.read(document);
    read.problems().forEach(problems);
    if (read.scenario() != null) {
      run(read.scenario(), listener);
    }
  }

  void run(RunnableScenario scenario, Listener listener) {
    ScenarioRun.run(scenario, settings, stores, listener);
  }
}
