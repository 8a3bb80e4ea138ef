package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.core.json.LocatedJson;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Violation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which elements a violation is expected to be about: rule id to JSON pointers in their order. */
final class ExpectedFields {
  private ExpectedFields() {}

  static void check(@Nullable LocatedJson fields, ScenarioProblems problems) {
    if (fields == null) {
      return;
    }
    if (!fields.isObject()) {
      wrong(fields, "an object such as {IND-15: [/ombookingMulig]}", problems);
    }
    for (LocatedJson pointers : fields.members().values()) {
      if (!pointers.isArray()
          || pointers.items().stream().anyMatch(pointer -> !pointer.scalar().isTextual())) {
        wrong(pointers, "a list of JSON pointers such as [/ombookingMulig]", problems);
      }
    }
  }

  private static void wrong(LocatedJson json, String expected, ScenarioProblems problems) {
    problems.report(json, "%s is wrong here: expected %s".formatted(json, expected));
  }

  static void compare(@Nullable LocatedJson fields, Decision<?> decision, List<String> failures) {
    if (fields == null) {
      return;
    }
    for (Map.Entry<String, LocatedJson> expected : fields.members().entrySet()) {
      List<String> pointers =
          expected.getValue().items().stream().map(item -> item.scalar().textValue()).toList();
      @Nullable Violation found =
          decision.violations().stream()
              .filter(violation -> violation.ruleId().value().equals(expected.getKey()))
              .findFirst()
              .orElse(null);
      if (found == null || !found.fields().equals(pointers)) {
        failures.add(
            "fields of %s: expected %s, was %s"
                .formatted(
                    expected.getKey(), pointers, found == null ? "not violated" : found.fields()));
      }
    }
  }
}
