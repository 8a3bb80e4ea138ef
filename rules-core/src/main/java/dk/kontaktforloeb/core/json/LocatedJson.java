package dk.kontaktforloeb.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.core.text.Shown;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.json.JsonProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An element of a parsed text, with its place in it. Immutable to its users. */
public final class LocatedJson {
  private final @Nullable LocatedJson parent;
  private final String name;
  private final Place place;
  private final Place namePlace;
  private final @Nullable JsonNode scalar;
  private final @Nullable Map<String, LocatedJson> members;
  private final @Nullable List<LocatedJson> items;

  private LocatedJson(
      @Nullable LocatedJson parent,
      String name,
      Place place,
      Place namePlace,
      @Nullable JsonNode scalar,
      @Nullable Map<String, LocatedJson> members,
      @Nullable List<LocatedJson> items) {
    this.parent = parent;
    this.name = name;
    this.place = place;
    this.namePlace = namePlace;
    this.scalar = scalar;
    this.members = members;
    this.items = items;
  }

  static LocatedJson scalar(
      @Nullable LocatedJson parent, String name, Place place, Place namePlace, JsonNode value) {
    return new LocatedJson(parent, name, place, namePlace, value, null, null);
  }

  static LocatedJson object(
      @Nullable LocatedJson parent, String name, Place place, Place namePlace) {
    return new LocatedJson(parent, name, place, namePlace, null, new LinkedHashMap<>(), null);
  }

  static LocatedJson array(
      @Nullable LocatedJson parent, String name, Place place, Place namePlace) {
    return new LocatedJson(parent, name, place, namePlace, null, null, new ArrayList<>());
  }

  void add(LocatedJson item) {
    assert items != null;
    items.add(item);
  }

  /** False when there is an element of that name already; it stays. */
  boolean put(String elementName, LocatedJson element) {
    assert members != null;
    return members.putIfAbsent(elementName, element) == null;
  }

  Place place() {
    return place;
  }

  Place namePlace() {
    return namePlace;
  }

  LocatedJson root() {
    LocatedJson at = this;
    while (at.parent != null) {
      at = at.parent;
    }
    return at;
  }

  /** Whether it is an object. */
  public boolean isObject() {
    return members != null;
  }

  /** Whether it is a list. */
  public boolean isArray() {
    return items != null;
  }

  /** Whether it is null. */
  public boolean isNull() {
    return scalar != null && scalar.isNull();
  }

  /** The elements of an object, in the order of the text; empty for anything else. */
  public Map<String, LocatedJson> members() {
    return members == null ? Map.of() : Collections.unmodifiableMap(members);
  }

  /** The elements of a list; empty for anything else. */
  public List<LocatedJson> items() {
    return items == null ? List.of() : Collections.unmodifiableList(items);
  }

  /** The value of an element that is neither object nor list; a missing node for those. */
  public JsonNode scalar() {
    return scalar == null ? JsonNodeFactory.instance.missingNode() : scalar;
  }

  /** The element of that name, null values included; null where there is none. */
  public @Nullable LocatedJson get(String elementName) {
    return members == null ? null : members.get(elementName);
  }

  /** The element that a segment of a JSON pointer leads to; null where there is none. */
  public @Nullable LocatedJson child(String segment) {
    if (items == null) {
      return get(segment.replace("~1", "/").replace("~0", "~"));
    }
    return items.stream().filter(item -> item.name.equals(segment)).findFirst().orElse(null);
  }

  /** The JSON pointer from the root of the document to this element. */
  public String pointer() {
    return pointerFrom(root());
  }

  /** Line, from 1. */
  public int line() {
    return place.line();
  }

  /** Column, from 1, in characters. */
  public int column() {
    return place.column();
  }

  /** The JSON pointer from an element above to this one; empty for itself. */
  public String pointerFrom(LocatedJson above) {
    StringBuilder pointer = new StringBuilder();
    for (LocatedJson at = this; at != above && at.parent != null; at = at.parent) {
      pointer.insert(0, "/" + segment(at.name));
    }
    return pointer.toString();
  }

  /** Whether it is the element of one of those names. */
  boolean isNamed(Set<String> names) {
    return names.contains(name);
  }

  /** What is wrong with this element's value, with the JSON pointer from an element above. */
  public JsonProblem problem(LocatedJson above, LocalizedText text) {
    return new JsonProblem(pointerFrom(above), place.line(), place.column(), text);
  }

  /** What is wrong with this element's value, in the same words in both languages. */
  public JsonProblem problem(LocatedJson above, String message) {
    return new JsonProblem(pointerFrom(above), place.line(), place.column(), message);
  }

  /** What is wrong with this element's being there, told at its name. */
  public JsonProblem problemAtName(LocatedJson above, LocalizedText text) {
    return new JsonProblem(pointerFrom(above), namePlace.line(), namePlace.column(), text);
  }

  /** What is wrong with an element that is not there, told at this object. */
  JsonProblem problemOfMissing(LocatedJson above, String missing, LocalizedText text) {
    return new JsonProblem(
        pointerFrom(above) + "/" + segment(missing), place.line(), place.column(), text);
  }

  /** The same as a tree without places. */
  public JsonNode toTree() {
    if (members != null) {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      members.forEach((key, value) -> node.set(key, value.toTree()));
      return node;
    }
    if (items != null) {
      ArrayNode node = JsonNodeFactory.instance.arrayNode();
      items.forEach(item -> node.add(item.toTree()));
      return node;
    }
    return scalar();
  }

  /** The JSON text, cut when it is long. */
  @Override
  public String toString() {
    if (members != null) {
      return members.isEmpty() ? "{}" : "{…}";
    }
    if (items != null) {
      return items.isEmpty() ? "[]" : "[…]";
    }
    return Shown.value(scalar());
  }

  /** A name as a part of a JSON pointer; of a name that no record has, what messages show. */
  static String segment(String name) {
    return Shown.plain(name).replace("~", "~0").replace("/", "~1");
  }

  /** A line and a column, both from 1. */
  record Place(int line, int column) {}
}
