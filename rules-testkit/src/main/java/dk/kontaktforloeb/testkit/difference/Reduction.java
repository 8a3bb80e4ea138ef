package dk.kontaktforloeb.testkit.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.testkit.difference.Findings.Best;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a scenario smaller as long as it still shows a difference: steps, elements and items go,
 * values become what they mostly are in the corpus.
 */
final class Reduction {
  private static final int MOST_TRIES = 1_500;

  private final Probe probe;
  private final Vocabulary vocabulary;
  private final Found.Key key;
  private ObjectNode scenario;
  private Probe.Outcome outcome;
  private int tries;

  private Reduction(Probe probe, Vocabulary vocabulary, Found.Key key, Best best) {
    this.probe = probe;
    this.vocabulary = vocabulary;
    this.key = key;
    this.scenario = best.scenario().deepCopy();
    this.outcome = best.outcome();
  }

  /**
   * What is left.
   *
   * @param found the difference that it still shows
   */
  record Reduced(ObjectNode scenario, Found found) {}

  static Reduced of(Probe probe, Vocabulary vocabulary, Found.Key key, Best best) {
    Reduction reduction = new Reduction(probe, vocabulary, key, best);
    reduction.reduce();
    return new Reduced(reduction.scenario, reduction.outcome.of(key));
  }

  private void reduce() {
    scenario.remove(List.of("scenario", "rules", "then"));
    singleStep();
    boolean smaller = true;
    while (smaller && tries < MOST_TRIES) {
      smaller = removals() | usualValues();
    }
  }

  /** Steps after the difference go, those before it where they can; one alone needs no list. */
  private void singleStep() {
    if (!(scenario.get("steps") instanceof ArrayNode steps)) {
      return;
    }
    while (steps.size() > outcome.step()) {
      steps.remove(steps.size() - 1);
    }
    for (int i = outcome.step() - 2; i >= 0; i--) {
      int without = i;
      attempt(
          () -> {
            ObjectNode copy = scenario.deepCopy();
            ((ArrayNode) copy.get("steps")).remove(without);
            return copy;
          });
    }
    if (scenario.get("steps").size() == 1) {
      attempt(this::withoutSteps);
    }
  }

  private ObjectNode withoutSteps() {
    ObjectNode copy = scenario.deepCopy();
    JsonNode step = copy.remove("steps").get(0);
    if (step.has("now")) {
      JsonNode given = copy.path("given");
      ((ObjectNode) (given.isObject() ? given : copy.putObject("given")))
          .set("now", step.get("now"));
    }
    copy.set("when", step.get("when"));
    return copy;
  }

  /** Whether something went. */
  private boolean removals() {
    boolean smaller = false;
    List<Place> places = present();
    // Inner elements and later items first, so that the places of the others stay what they are.
    for (int i = places.size() - 1; i >= 0; i--) {
      Place place = places.get(i);
      smaller |= attempt(() -> place.with(scenario, null));
    }
    return smaller;
  }

  private List<Place> present() {
    return Place.in(scenario, vocabulary).stream().filter(place -> place.value() != null).toList();
  }

  private boolean usualValues() {
    boolean changed = false;
    for (Place place : present()) {
      JsonNode value = place.value();
      if (value == null || !value.isValueNode()) {
        continue;
      }
      for (JsonNode usual : vocabulary.values(place.schema()).stream().limit(1).toList()) {
        changed |= attempt(() -> place.with(scenario, usual));
      }
    }
    return changed;
  }

  /** Goes on from the other scenario when it shows the difference, and no more besides. */
  private boolean attempt(Supplier<ObjectNode> other) {
    if (tries >= MOST_TRIES) {
      return false;
    }
    tries++;
    ObjectNode candidate = other.get();
    Probe.@Nullable Outcome result = candidate.equals(scenario) ? null : probe.of(candidate);
    if (result == null
        || !result.holds(key)
        || result.violations() > outcome.violations()
        || result.found().size() > outcome.found().size()) {
      return false;
    }
    scenario = candidate;
    outcome = result;
    return true;
  }
}
