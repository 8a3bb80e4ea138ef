package dk.kontaktforloeb.testkit.coverage;

import dk.kontaktforloeb.core.engine.FactListener;
import dk.kontaktforloeb.core.engine.OpenedRules;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.scenario.CorpusScenario;
import dk.kontaktforloeb.testkit.scenario.ScenarioCorpus;
import dk.kontaktforloeb.testkit.scenario.ScenarioResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scenarios that were run by a rule set, with every fact that the rules judged on the way.
 *
 * @param runs one for every scenario whose own tables can be read
 * @param facts in the order in which they were judged
 */
public record JudgedCorpus(List<Run> runs, List<JudgedFact> facts) {

  /** Copies the lists. */
  public JudgedCorpus {
    runs = List.copyOf(runs);
    facts = List.copyOf(facts);
  }

  /** A scenario and what came of it. */
  public record Run(CorpusScenario scenario, ScenarioResult result) {}

  /**
   * A fact and who judged it.
   *
   * @param scenario where it was judged
   * @param step number of the step, from 1
   * @param concludes whether the rules that say what follows judged it, not those that say what is
   *     wrong
   */
  public record JudgedFact(CorpusScenario scenario, int step, Object fact, boolean concludes) {

    /** {@code file:line name}, and the step where it is not the first. */
    public String place() {
      return step == 1 ? scenario.toString() : "%s, step %s".formatted(scenario, step);
    }
  }

  /** Runs scenarios by those rules. */
  public static JudgedCorpus of(OpenedRules rules, ScenarioCorpus corpus) {
    Recorder recorder = new Recorder();
    RuleSet heard = rules.heardBy(recorder).ruleSet();
    List<Run> runs = new ArrayList<>();
    for (CorpusScenario scenario : corpus.scenarios()) {
      recorder.scenario = Optional.of(scenario);
      scenario
          .run(heard, step -> recorder.step = step)
          .ifPresent(result -> runs.add(new Run(scenario, result)));
    }
    return new JudgedCorpus(runs, recorder.facts);
  }

  private static final class Recorder implements FactListener {
    private final List<JudgedFact> facts = new ArrayList<>();
    private Optional<CorpusScenario> scenario = Optional.empty();
    private int step;

    @Override
    public void judged(Object fact) {
      facts.add(new JudgedFact(scenario.orElseThrow(), step, fact, false));
    }

    @Override
    public void concluded(Object fact) {
      facts.add(new JudgedFact(scenario.orElseThrow(), step, fact, true));
    }
  }
}
