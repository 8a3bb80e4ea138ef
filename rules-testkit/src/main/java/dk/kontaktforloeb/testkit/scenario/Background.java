package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.core.json.ComposedJson;
import dk.kontaktforloeb.core.json.LocatedJson;
import dk.kontaktforloeb.core.json.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * What the examples of a folder or a file have in common: elements of a scenario, and {@code
 * outcomes}, which gives names to what is expected. Immutable.
 */
final class Background {
  static final String ELEMENT = "background";

  private static final String OUTCOMES = "outcomes";

  private final @Nullable ComposedJson common;

  private Background(@Nullable ComposedJson common) {
    this.common = common;
  }

  /** A background without elements. */
  static Background none() {
    return new Background(null);
  }

  /** This background with another one laid over it; null takes everything away. */
  Background with(LocatedJson element, ScenarioProblems problems) {
    if (element.isNull()) {
      return none();
    }
    if (!element.isObject()) {
      problems.report(
          element, "%s is wrong here: expected an object, or null for none".formatted(element));
      return this;
    }
    ComposedJson whole = common == null ? ComposedJson.emptyObjectAt(element) : common.copy();
    ComposedJson upper = ComposedJson.of(element);
    ComposedJson outcomes = upper.get(OUTCOMES);
    upper.remove(OUTCOMES);
    if (outcomes != null && outcomes.isObject()) {
      whole.object(OUTCOMES, element).layOver(outcomes);
    }
    ScenarioElements.layOver(whole, upper, problems);
    return new Background(whole);
  }

  /** A scenario of the common elements, to lay an example's own over. */
  ComposedJson scenarioAt(LocatedJson place) {
    ComposedJson scenario = common == null ? ComposedJson.emptyObjectAt(place) : common.copy();
    scenario.remove(OUTCOMES);
    scenario.placeAt(place);
    return scenario;
  }

  /** What is expected, by its name or written out. */
  ComposedJson outcome(ComposedJson then, ScenarioProblems problems) {
    if (!then.source().scalar().isTextual()) {
      return then;
    }
    String name = then.source().scalar().textValue();
    ComposedJson outcomes = common == null ? null : common.get(OUTCOMES);
    ComposedJson outcome = outcomes == null ? null : outcomes.get(name);
    if (outcome == null) {
      String known =
          outcomes == null || outcomes.names().isEmpty()
              ? ""
              : Nearest.secondLine(name, outcomes.names());
      problems.report(
          then.source(),
          "outcome %s is unknown: expected one of the background's outcomes, or an object."
                  .formatted(name)
              + known);
      return ComposedJson.emptyObjectAt(then.source());
    }
    return outcome.copy();
  }
}
