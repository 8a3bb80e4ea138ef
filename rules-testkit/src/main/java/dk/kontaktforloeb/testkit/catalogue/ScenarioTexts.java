package dk.kontaktforloeb.testkit.catalogue;

import dk.kontaktforloeb.testkit.scenario.ScenarioTree;
import dk.kontaktforloeb.testkit.scenario.ScenarioYaml;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Scenarios as whole documents, their backgrounds included. */
final class ScenarioTexts {
  private final Path root;
  private final Map<String, String> byPlace = new HashMap<>();

  ScenarioTexts(Path root) {
    this.root = root;
    for (ScenarioTree scenario : ScenarioTree.read(root)) {
      byPlace.put(
          place(scenario.file(), scenario.line()), ScenarioYaml.write(scenario.tree()).strip());
    }
  }

  private static String place(String file, int line) {
    return file + ":" + line;
  }

  /** The file below the root, or its own name where it is the root. */
  String name(String file) {
    Path path = root.getFileSystem().getPath(file);
    Path below = path.equals(root) ? path.getFileName() : root.relativize(path);
    return below.toString().replace('\\', '/');
  }

  /** The scenario that begins on that line, from 1. */
  String text(String file, int line) {
    return byPlace.getOrDefault(place(file, line), "");
  }
}
