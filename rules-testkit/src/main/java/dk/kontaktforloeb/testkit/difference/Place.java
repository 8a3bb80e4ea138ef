package dk.kontaktforloeb.testkit.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An element of one scenario, whether it is there or could be.
 *
 * @param path names of elements and numbers of items, from the root
 * @param schema where it stands in any scenario
 * @param value its value, or null where it is absent
 */
record Place(List<Object> path, Schema schema, @Nullable JsonNode value) {

  /** Every element of the scenario that may be changed, absent ones too, outer ones first. */
  static List<Place> in(ObjectNode scenario, Vocabulary vocabulary) {
    List<Place> places = new ArrayList<>();
    visit(List.of(), Schema.ROOT, scenario, vocabulary, places::add);
    return places;
  }

  private static void visit(
      List<Object> path,
      Schema schema,
      JsonNode node,
      Vocabulary vocabulary,
      Consumer<Place> found) {
    if (!schema.isFixed()) {
      found.accept(new Place(path, schema, node));
    }
    if (node.isObject() && !schema.key().startsWith("then") && !schema.name().equals("tables")) {
      Schema inside = schema.ofObject(node);
      node.properties()
          .forEach(
              element ->
                  visit(
                      with(path, element.getKey()),
                      inside.element(element.getKey()),
                      element.getValue(),
                      vocabulary,
                      found));
      for (String name : vocabulary.children(inside)) {
        Schema place = inside.element(name);
        if (!node.has(name) && !place.isFixed() && !inside.equals(Schema.ROOT)) {
          found.accept(new Place(with(path, name), place, null));
        }
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        visit(with(path, i), schema.item(), node.get(i), vocabulary, found);
      }
    }
  }

  private static List<Object> with(List<Object> path, Object last) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(last);
    return List.copyOf(longer);
  }

  /** The name of the element; of an item that of its list. */
  String name() {
    return schema.name().replace("[]", "");
  }

  /**
   * A copy of the scenario with another value in this place.
   *
   * @param other the value; null takes the element or item away
   */
  ObjectNode with(ObjectNode scenario, @Nullable JsonNode other) {
    ObjectNode copy = scenario.deepCopy();
    set(copy, other);
    return copy;
  }

  /** Puts another value in this place; nothing happens where the place is no more. */
  void set(ObjectNode scenario, @Nullable JsonNode other) {
    JsonNode at = scenario;
    for (Object step : path.subList(0, path.size() - 1)) {
      at = step instanceof Integer index ? at.path(index) : at.path((String) step);
    }
    Object last = path.get(path.size() - 1);
    if (at instanceof ObjectNode object && last instanceof String name) {
      if (other == null) {
        object.remove(name);
      } else {
        object.set(name, other);
      }
    } else if (at instanceof ArrayNode array && last instanceof Integer index && array.has(index)) {
      if (other == null) {
        array.remove(index);
      } else {
        array.set(index, other);
      }
    }
  }
}
