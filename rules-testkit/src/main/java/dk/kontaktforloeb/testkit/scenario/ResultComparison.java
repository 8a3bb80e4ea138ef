package dk.kontaktforloeb.testkit.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dk.kontaktforloeb.core.json.Scalars;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Compares the elements that are named: of an object those that are expected, of a list all, in
 * their order. Null means null or absent.
 */
final class ResultComparison {
  private ResultComparison() {}

  static void compare(
      String place, JsonNode expected, @Nullable JsonNode found, List<String> failures) {
    JsonNode there = found == null || found.isMissingNode() ? NullNode.getInstance() : found;
    // Nothing at all has none of the elements: {} is equal to it, as to every object.
    if (expected.isObject() && (there.isObject() || there.isNull())) {
      for (Map.Entry<String, JsonNode> element : expected.properties()) {
        compare(
            place + "/" + element.getKey(),
            element.getValue(),
            there.get(element.getKey()),
            failures);
      }
    } else if (expected.isArray() && there.isArray()) {
      if (expected.size() != there.size()) {
        failures.add(
            "%s: expected %s in the list, was %s: %s"
                .formatted(place, expected.size(), there.size(), there));
        return;
      }
      for (int i = 0; i < expected.size(); i++) {
        compare(place + "/" + i, expected.get(i), there.get(i), failures);
      }
    } else if (!isSame(expected, there)) {
      failures.add("%s: expected %s, was %s".formatted(place, expected, there));
    }
  }

  private static boolean isSame(JsonNode expected, JsonNode found) {
    if (expected.isTextual() && found.isTextual()) {
      return expected.textValue().equals(found.textValue())
          || isSameUuid(expected.textValue(), found.textValue())
          || isSameTime(expected.textValue(), found.textValue());
    }
    return expected.isNumber() && found.isNumber()
        ? expected.decimalValue().compareTo(found.decimalValue()) == 0
        : expected.equals(found);
  }

  private static boolean isSameUuid(String expected, String found) {
    UUID uuid = Scalars.uuid(expected);
    return uuid != null && uuid.equals(Scalars.uuid(found));
  }

  private static boolean isSameTime(String expected, String found) {
    LocalDateTime time = Scalars.dateTime(expected);
    return time != null && time.equals(Scalars.dateTime(found));
  }
}
