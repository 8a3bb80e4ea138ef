package dk.kontaktforloeb.testkit.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A scenario as a tree of elements, its background included.
 *
 * @param file the file, as it was named
 * @param line the line it begins on, from 1
 * @param name its name, or its place where it has none
 * @param tree its elements; the caller's own
 */
public record ScenarioTree(String file, int line, String name, ObjectNode tree) {

  /** Those of files and folders; what is no scenario is left out. */
  public static List<ScenarioTree> read(Path... paths) {
    List<ScenarioTree> trees = new ArrayList<>();
    read(List.of(paths), trees::add, problem -> {});
    return List.copyOf(trees);
  }

  /** Reads those of files and folders, one after the other. */
  public static void read(
      List<Path> paths, Consumer<ScenarioTree> scenarios, Consumer<InputProblem> problems) {
    ScenarioFiles files =
        new ScenarioFiles(
            document -> {
              if (document.json().toTree() instanceof ObjectNode tree) {
                scenarios.accept(
                    new ScenarioTree(
                        document.file(), document.json().line(), document.name(), tree));
              }
            },
            problems);
    paths.forEach(files::read);
  }

  /** Those that come with the rules; their files are named below the folder. */
  public static List<ScenarioTree> shipped() {
    return ShippedScenarios.with(
        folder ->
            read(folder).stream()
                .map(
                    scenario ->
                        new ScenarioTree(
                            ShippedScenarios.below(folder, scenario.file()),
                            scenario.line(),
                            scenario.name(),
                            scenario.tree()))
                .toList());
  }
}
