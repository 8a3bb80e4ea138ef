package dk.kontaktforloeb.testkit.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Scenarios that were read once, to be run by many rule sets.
 *
 * @param scenarios in the order of the files
 * @param problems why others could not be read
 */
public record ScenarioCorpus(List<CorpusScenario> scenarios, List<InputProblem> problems) {

  /** Copies the lists. */
  public ScenarioCorpus {
    scenarios = List.copyOf(scenarios);
    problems = List.copyOf(problems);
  }

  /** Those that come with the rules; their files are named below their folder. */
  public static ScenarioCorpus shipped() {
    return ShippedScenarios.with(
        folder -> read(List.of(folder), file -> ShippedScenarios.below(folder, file)));
  }

  /** Those of files, and of every scenario file below folders. */
  public static ScenarioCorpus of(List<Path> paths) {
    return read(paths, UnaryOperator.identity());
  }

  private static ScenarioCorpus read(List<Path> paths, UnaryOperator<String> shown) {
    List<CorpusScenario> scenarios = new ArrayList<>();
    Set<InputProblem> problems = new LinkedHashSet<>();
    ScenarioFiles files =
        new ScenarioFiles(
            document -> {
              ScenarioReader.Read read = ScenarioReader.read(document);
              problems.addAll(read.problems());
              if (read.scenario() != null) {
                scenarios.add(new CorpusScenario(read.scenario(), shown.apply(document.file())));
              }
            },
            problems::add);
    paths.forEach(files::read);
    return new ScenarioCorpus(scenarios, List.copyOf(problems));
  }

  /** These and others. */
  public ScenarioCorpus and(ScenarioCorpus more) {
    List<CorpusScenario> all = new ArrayList<>(scenarios);
    all.addAll(more.scenarios);
    List<InputProblem> told = new ArrayList<>(problems);
    told.addAll(more.problems);
    return new ScenarioCorpus(all, told);
  }
}
