package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.core.json.LocatedJson;
import java.util.Map;

/**
 * One scenario, with all its elements.
 *
 * @param file the file that it is written in, as it was named
 * @param json the scenario; its place is that of the document, or of its row of a table
 * @param elsewhere the parts that are written in another file, with that file's name; by identity
 */
record ScenarioDocument(String file, LocatedJson json, Map<LocatedJson, String> elsewhere) {

  /** A scenario that is written whole. */
  ScenarioDocument(String file, LocatedJson json) {
    this(file, json, Map.of());
  }

  /** The scenario's own name, or its place. */
  String name() {
    LocatedJson name = json.get("scenario");
    return name != null && name.scalar().isTextual()
        ? name.scalar().textValue()
        : "%s:%s".formatted(file, json.line());
  }

  /**
   * The file that a part of the scenario is written in.
   *
   * @param above an element of the scenario
   * @param pointer JSON pointer from it to the part, or to an element that is missing
   */
  String fileOf(LocatedJson above, String pointer) {
    LocatedJson part = above;
    for (String name : pointer.split("/")) {
      LocatedJson below = name.isEmpty() ? part : part.child(name);
      if (below == null) {
        break;
      }
      part = below;
    }
    return elsewhere.getOrDefault(part, file);
  }
}
