package dk.kontaktforloeb.core.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An element that is composed of parts of several texts. Each part keeps the place that it was read
 * from, so that a message about it names the line to mend. Not thread-safe.
 */
public final class ComposedJson {
  private LocatedJson source;
  private @Nullable Map<String, ComposedJson> members;
  private @Nullable List<ComposedJson> items;

  private ComposedJson(LocatedJson source) {
    this.source = source;
  }

  /** A copy of an element, to be changed. */
  public static ComposedJson of(LocatedJson source) {
    ComposedJson copy = new ComposedJson(source);
    if (source.isObject()) {
      copy.members = new LinkedHashMap<>();
      source.members().forEach((name, member) -> copy.members.put(name, of(member)));
    } else if (source.isArray()) {
      copy.items = new ArrayList<>();
      source.items().forEach(item -> copy.items.add(of(item)));
    }
    return copy;
  }

  /** An object without elements that is placed where that element is. */
  public static ComposedJson emptyObjectAt(LocatedJson place) {
    ComposedJson object = new ComposedJson(place);
    object.members = new LinkedHashMap<>();
    return object;
  }

  /** A text that is placed where that element is. */
  public static ComposedJson textAt(LocatedJson place, String text) {
    return new ComposedJson(
        LocatedJson.scalar(
            null, "", place.place(), place.namePlace(), JsonNodeFactory.instance.textNode(text)));
  }

  /** A copy of this element, to be changed. */
  public ComposedJson copy() {
    ComposedJson copy = new ComposedJson(source);
    if (members != null) {
      copy.members = new LinkedHashMap<>();
      members.forEach((name, member) -> copy.members.put(name, member.copy()));
    } else if (items != null) {
      copy.items = new ArrayList<>();
      items.forEach(item -> copy.items.add(item.copy()));
    }
    return copy;
  }

  /** The element that this one takes its place from, and its value where it has no parts. */
  public LocatedJson source() {
    return source;
  }

  /** Places this element where another one is. */
  public void placeAt(LocatedJson place) {
    source = place;
  }

  /** Whether it is an object. */
  public boolean isObject() {
    return members != null;
  }

  /** The element of that name, or null. */
  public @Nullable ComposedJson get(String name) {
    return members == null ? null : members.get(name);
  }

  /** The element of that name of an object, made where it is missing or no object. */
  public ComposedJson object(String name, LocatedJson place) {
    ComposedJson member = get(name);
    if (member == null || !member.isObject()) {
      member = emptyObjectAt(place);
      put(name, member);
    }
    return member;
  }

  /** Gives an object an element, in place of one of that name. */
  public void put(String name, ComposedJson element) {
    if (members == null) {
      throw new IllegalStateException("no object");
    }
    members.put(name, element);
  }

  /** Takes the element of that name out of an object. */
  public void remove(String name) {
    if (members != null) {
      members.remove(name);
    }
  }

  /** The names of an object's elements; empty for anything else. */
  public List<String> names() {
    return members == null ? List.of() : List.copyOf(members.keySet());
  }

  /** Moves elements of an object to its front, in that order. */
  public void moveToFront(List<String> names) {
    Map<String, ComposedJson> all = members;
    if (all == null) {
      return;
    }
    Map<String, ComposedJson> ordered = new LinkedHashMap<>();
    for (String name : names) {
      ComposedJson member = all.get(name);
      if (member != null) {
        ordered.put(name, member);
      }
    }
    all.forEach(ordered::putIfAbsent);
    members = ordered;
  }

  /** Replaces each item of a list; does nothing to anything else. */
  public void replaceItems(UnaryOperator<ComposedJson> replacement) {
    if (items != null) {
      items.replaceAll(replacement);
    }
  }

  /**
   * Lays an object over this one: the elements of both are merged, and of other elements of the
   * same name the upper one counts. An upper null removes an element that is there.
   */
  public void layOver(ComposedJson upper) {
    if (members == null || upper.members == null) {
      throw new IllegalStateException("no object");
    }
    source = upper.source;
    upper.members.forEach(this::layOver);
  }

  private void layOver(String name, ComposedJson upper) {
    ComposedJson lower = get(name);
    if (lower != null && lower.isObject() && upper.isObject()) {
      lower.layOver(upper);
    } else if (lower != null && upper.source.isNull()) {
      remove(name);
    } else {
      put(name, upper.copy());
    }
  }

  /**
   * The element that a path leads to, from this one; null where a part of the path is missing or is
   * neither an object nor a list with that position.
   *
   * @param path names of elements, and positions in lists from 0
   */
  public @Nullable ComposedJson at(List<String> path) {
    ComposedJson at = this;
    for (String step : path) {
      at = at == null ? null : at.step(step);
    }
    return at;
  }

  private @Nullable ComposedJson step(String step) {
    if (items == null) {
      return get(step);
    }
    int position = position(step);
    return position >= 0 && position < items.size() ? items.get(position) : null;
  }

  private static int position(String step) {
    return step.matches("\\d{1,6}") ? Integer.parseInt(step) : -1;
  }

  /**
   * Sets what a path leads to. Objects on the way are made where they are missing; a position of a
   * list must be there, or be the next one.
   *
   * @return false where the path leads through a value, or to a position that is not there
   */
  public boolean set(List<String> path, ComposedJson value) {
    String last = path.get(path.size() - 1);
    ComposedJson above = path.size() == 1 ? this : made(path.subList(0, path.size() - 1), value);
    if (above == null) {
      return false;
    }
    if (above.items != null) {
      int position = position(last);
      if (position < 0 || position > above.items.size()) {
        return false;
      }
      if (position == above.items.size()) {
        above.items.add(value);
      } else {
        above.items.set(position, value);
      }
      return true;
    }
    if (above.members == null) {
      return false;
    }
    above.layOver(last, value);
    return true;
  }

  /** Removes the element that a path leads to, where there is one. */
  public void remove(List<String> path) {
    ComposedJson above = at(path.subList(0, path.size() - 1));
    if (above != null) {
      above.remove(path.get(path.size() - 1));
    }
  }

  private @Nullable ComposedJson made(List<String> path, ComposedJson value) {
    ComposedJson at = this;
    for (String step : path) {
      ComposedJson next = at.step(step);
      if (next == null && at.members != null) {
        next = emptyObjectAt(value.source);
        at.put(step, next);
      }
      if (next == null) {
        return null;
      }
      at = next;
    }
    return at;
  }

  /**
   * The whole as a document of its own.
   *
   * @param parts is given each part of the document with the element that it was read from
   */
  public LocatedJson build(BiConsumer<LocatedJson, LocatedJson> parts) {
    return build(null, "", parts);
  }

  private LocatedJson build(
      @Nullable LocatedJson parent, String name, BiConsumer<LocatedJson, LocatedJson> parts) {
    LocatedJson built;
    if (members != null) {
      built = LocatedJson.object(parent, name, source.place(), source.namePlace());
      members.forEach((key, member) -> built.put(key, member.build(built, key, parts)));
    } else if (items != null) {
      built = LocatedJson.array(parent, name, source.place(), source.namePlace());
      for (int i = 0; i < items.size(); i++) {
        built.add(items.get(i).build(built, Integer.toString(i), parts));
      }
    } else {
      built = LocatedJson.scalar(parent, name, source.place(), source.namePlace(), source.scalar());
    }
    parts.accept(built, source);
    return built;
  }
}
