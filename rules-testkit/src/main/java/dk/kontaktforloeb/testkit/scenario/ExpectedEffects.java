package dk.kontaktforloeb.testkit.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.core.json.LocatedJson;
import dk.kontaktforloeb.effect.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which effects are expected: each by its type, or by its type and some of its elements. */
final class ExpectedEffects {
  private static final String TYPE = "type";

  private ExpectedEffects() {}

  static void check(@Nullable List<LocatedJson> effects, ScenarioProblems problems) {
    if (effects == null) {
      return;
    }
    for (LocatedJson effect : effects) {
      if (type(effect) == null) {
        problems.report(
            effect,
            "%s is wrong here: expected the type of an effect, or an object that holds it.%nMaybe {type: FristLukket, status: INDFRIET_LUKKET}?"
                .formatted(effect.toTree()));
      }
    }
  }

  private static @Nullable String type(LocatedJson effect) {
    LocatedJson type = effect.isObject() ? effect.get(TYPE) : effect;
    return type == null || !type.scalar().isTextual() ? null : type.scalar().textValue();
  }

  static void compare(
      @Nullable List<LocatedJson> effects, List<Effect> effectsFound, List<String> failures) {
    if (effects == null) {
      return;
    }
    List<String> expected =
        effects.stream().map(effect -> String.valueOf(type(effect))).sorted().toList();
    List<String> found = effectsFound.stream().map(Effect::type).sorted().toList();
    if (!expected.equals(found)) {
      failures.add("effects: expected %s, was %s".formatted(expected, found));
      return;
    }
    List<JsonNode> left = new ArrayList<>();
    effectsFound.forEach(effect -> left.add(JsonWriter.toTree(effect)));
    for (LocatedJson effect : effects) {
      if (effect.isObject() && !left.removeIf(once(effect.toTree()))) {
        failures.add(
            "effects: expected %s, was none such among %s".formatted(effect.toTree(), left));
      }
    }
  }

  /** Holds for the first node that has the elements, and for no other. */
  private static Predicate<JsonNode> once(JsonNode expected) {
    boolean[] taken = {false};
    return found -> {
      List<String> differences = new ArrayList<>();
      if (!taken[0]) {
        ResultComparison.compare("", expected, found, differences);
        taken[0] = differences.isEmpty();
        return taken[0];
      }
      return false;
    };
  }
}
