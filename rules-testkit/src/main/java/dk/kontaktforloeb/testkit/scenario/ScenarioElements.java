package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.core.json.ComposedJson;
import dk.kontaktforloeb.decision.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Lays the elements that are written for an example over those of its background. A request belongs
 * to its operation: where the example names another operation, the request of the background does
 * not count.
 */
final class ScenarioElements {
  private static final String WHEN = "when";
  private static final String OPERATION = "operation";

  private ScenarioElements() {}

  /** Lays all elements over a scenario or a step. */
  static void layOver(ComposedJson scenario, ComposedJson written, ScenarioProblems problems) {
    ComposedJson common = scenario.get(WHEN);
    ComposedJson operation = operation(written);
    if (common != null && operation != null && !isSame(common.get(OPERATION), operation)) {
      common.remove("request");
    }
    for (String name : written.names()) {
      ComposedJson value = written.get(name);
      String unknown = ScenarioPaths.problem(name);
      if (value != null && unknown != null) {
        problems.report(
            value.source(),
            value.source().problemAtName(value.source(), LocalizedText.of(unknown, unknown)));
      } else if (value != null) {
        ScenarioPaths.set(scenario, name, value, problems);
      }
    }
  }

  private static @Nullable ComposedJson operation(ComposedJson written) {
    ComposedJson when = written.get(WHEN);
    ComposedJson inWhen = when == null ? null : when.get(OPERATION);
    return inWhen == null ? written.get(OPERATION) : inWhen;
  }

  private static boolean isSame(@Nullable ComposedJson one, ComposedJson other) {
    return one == null || one.source().scalar().equals(other.source().scalar());
  }
}
