package dk.kontaktforloeb.testkit.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kontaktforloeb.core.json.JsonDocument;
import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.core.json.LocatedJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A scenario that was read once, to be run by any rules, as often as one likes. Immutable and
 * thread-safe.
 */
public final class ReadScenario {
  private final RunnableScenario scenario;

  private ReadScenario(RunnableScenario scenario) {
    this.scenario = scenario;
  }

  /** The scenario of that tree; empty where it is no scenario. */
  public static Optional<ReadScenario> of(JsonNode tree) {
    // As text, so that elements have places: ids that are not given are made of them.
    return of(JsonDocument.parse(JsonWriter.write(tree)));
  }

  /** The scenario of that YAML text; empty where it is no scenario, or more than one. */
  public static Optional<ReadScenario> ofYaml(String yaml) {
    List<JsonDocument> documents = new ArrayList<>();
    JsonDocument.parseAll(YamlParsers.yaml(yaml), documents::add);
    return documents.size() == 1 ? of(documents.get(0)) : Optional.empty();
  }

  private static Optional<ReadScenario> of(JsonDocument document) {
    LocatedJson root = document.root();
    return root == null || !document.problems().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(ScenarioReader.read(new ScenarioDocument("", root)).scenario())
            .map(ReadScenario::new);
  }

  /** Runs it; empty where its own tables can not be read. */
  public Optional<ScenarioResult> run(ScenarioRunner runner) {
    List<ScenarioResult> results = new ArrayList<>();
    runner.run(
        scenario,
        new ScenarioRunner.Listener() {
          @Override
          public void ran(ScenarioResult result) {
            results.add(result);
          }

          @Override
          public void unreadable(InputProblem problem) {
            // Told by the empty result.
          }
        });
    return results.stream().findFirst();
  }
}
