package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.core.json.LocatedJson;

/**
 * One scenario as it stands in its file.
 *
 * @param file the file, as it was named
 * @param json the scenario
 */
record ScenarioDocument(String file, LocatedJson json) {

  /** The scenario's own name, or its place. */
  String name() {
    LocatedJson name = json.get("scenario");
    return name != null && name.scalar().isTextual()
        ? name.scalar().textValue()
        : "%s:%s".formatted(file, json.line());
  }
}
