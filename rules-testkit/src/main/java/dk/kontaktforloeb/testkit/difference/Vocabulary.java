package dk.kontaktforloeb.testkit.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What scenarios hold: which elements stand where, and with which values. It is learnt from the
 * corpus, so that it knows every operation without being told.
 */
final class Vocabulary {
  private final Map<String, Map<JsonNode, Integer>> counted = new HashMap<>();
  private final Map<String, List<JsonNode>> values = new HashMap<>();
  private final Map<String, Set<String>> children = new HashMap<>();

  /** Of those scenarios. */
  static Vocabulary of(Iterable<ObjectNode> scenarios) {
    Vocabulary vocabulary = new Vocabulary();
    scenarios.forEach(scenario -> vocabulary.learn(Schema.ROOT, scenario));
    vocabulary.counted.forEach(
        (schema, counts) ->
            vocabulary.values.put(
                schema,
                counts.entrySet().stream()
                    .sorted(
                        Map.Entry.<JsonNode, Integer>comparingByValue(Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .toList()));
    vocabulary.counted.clear();
    return vocabulary;
  }

  private void learn(Schema place, JsonNode node) {
    if (node.isObject()) {
      Schema inside = place.ofObject(node);
      node.properties()
          .forEach(
              element -> {
                children
                    .computeIfAbsent(inside.key(), key -> new LinkedHashSet<>())
                    .add(element.getKey());
                learn(inside.element(element.getKey()), element.getValue());
              });
    } else if (node.isArray()) {
      node.forEach(item -> learn(place.item(), item));
    }
    if (!place.isPart() && !node.isNull()) {
      counted
          .computeIfAbsent(place.shared(), key -> new LinkedHashMap<>())
          .merge(node, 1, Integer::sum);
    }
  }

  /** Values that the element has in the corpus, the most frequent first. */
  List<JsonNode> values(Schema place) {
    return values.getOrDefault(place.shared(), List.of());
  }

  /** Names of the elements that an object of that place can have. */
  List<String> children(Schema place) {
    return new ArrayList<>(children.getOrDefault(place.key(), Set.of()));
  }
}
