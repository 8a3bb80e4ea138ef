package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.core.json.ComposedJson;
import dk.kontaktforloeb.core.json.LocatedJson;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes whole scenarios of the documents of one file: lays each over the background, and makes one
 * scenario of each row of a table of examples. For one file.
 */
final class ExampleExpansion {
  private static final String EXAMPLES = "examples";
  private static final String NOW = "now";
  private static final String STEPS = "steps";
  private static final String THEN = "then";

  /** The elements as a reader expects them. */
  private static final List<String> ORDER = List.of("scenario", "rules", "given", "when", "steps");

  private static final String WHEN = "when";

  private final String file;
  private final Map<LocatedJson, String> elsewhere;
  private final ScenarioProblems problems;
  private final Consumer<ScenarioDocument> scenarios;
  private Background background;

  /** Whether something is wrong with the document or the row that is being expanded. */
  private boolean isFaulty;

  /**
   * @param background what the file's folder says
   * @param elsewhere the parts of it, with the files that they are written in; by identity
   */
  ExampleExpansion(
      String file,
      Background background,
      Map<LocatedJson, String> elsewhere,
      ScenarioProblems problems,
      Consumer<ScenarioDocument> scenarios) {
    this.file = file;
    this.background = background;
    this.elsewhere = elsewhere;
    this.problems =
        (above, problem) -> {
          isFaulty = true;
          problems.report(above, problem);
        };
    this.scenarios = scenarios;
  }

  /** Takes the next document of the file. */
  void take(LocatedJson document) {
    LocatedJson common = document.get(Background.ELEMENT);
    isFaulty = false;
    if (!document.isObject()) {
      scenarios.accept(new ScenarioDocument(file, document));
    } else if (common != null) {
      requireAlone(document);
      background = background.with(common, problems);
    } else {
      ComposedJson scenario = background.scenarioAt(document);
      ComposedJson own = ComposedJson.of(document);
      own.remove(EXAMPLES);
      layOver(scenario, own);
      LocatedJson examples = document.get(EXAMPLES);
      if (examples == null) {
        finish(scenario);
      } else if (!isFaulty) {
        new ExampleTable(examples, background, problems).rows(scenario, this::finish);
      }
    }
  }

  private void requireAlone(LocatedJson document) {
    document.members().entrySet().stream()
        .filter(member -> !member.getKey().equals(Background.ELEMENT))
        .findFirst()
        .ifPresent(
            member ->
                problems.report(
                    member.getValue(),
                    "element %s is in a document that gives a background: expected a document of its own"
                        .formatted(member.getKey())));
  }

  /** Lays an example's or a step's own elements over the common ones. */
  private void layOver(ComposedJson common, ComposedJson own) {
    ComposedJson then = own.get(THEN);
    own.remove(THEN);
    if (then != null) {
      common.put(THEN, background.outcome(then, problems));
    }
    ScenarioElements.layOver(common, own, problems);
  }

  private void finish(ComposedJson scenario) {
    ComposedJson steps = scenario.get(STEPS);
    if (steps != null) {
      ComposedJson common = scenario.get(WHEN);
      steps.replaceItems(step -> step.isObject() ? step(step, common) : step);
      scenario.remove(WHEN);
    }
    boolean isWhole = !isFaulty;
    isFaulty = false;
    if (!isWhole) {
      return;
    }
    scenario.moveToFront(ORDER);
    Map<LocatedJson, String> parts = new IdentityHashMap<>();
    LocatedJson whole =
        scenario.build(
            (part, source) -> {
              String other = elsewhere.get(source);
              if (other != null) {
                parts.put(part, other);
              }
            });
    scenarios.accept(new ScenarioDocument(file, whole, parts));
  }

  private ComposedJson step(ComposedJson own, @Nullable ComposedJson common) {
    ComposedJson step = ComposedJson.emptyObjectAt(own.source());
    if (common != null) {
      step.put(WHEN, common.copy());
    }
    ComposedJson now = own.get(NOW);
    if (now != null) {
      step.put(NOW, now);
      own.remove(NOW);
    }
    layOver(step, own);
    return step;
  }
}
