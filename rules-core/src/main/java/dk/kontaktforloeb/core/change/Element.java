package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.core.table.RecordType;
import dk.kontaktforloeb.core.table.RecordType.Component;
import dk.kontaktforloeb.table.CodeList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An element of a request: the way to it through records. Thread-safe. */
final class Element {
  private static final ClassValue<List<Element>> ELEMENTS =
      new ClassValue<>() {
        @Override
        protected List<Element> computeValue(Class<?> request) {
          List<Element> found = new ArrayList<>();
          collect(request, List.of(), found);
          return List.copyOf(found);
        }
      };

  private final List<Component> path;
  private final String pointer;

  private Element(List<Component> path) {
    this.path = List.copyOf(path);
    this.pointer =
        path.stream().map(component -> "/" + component.name()).collect(Collectors.joining());
  }

  /** Every element of a type of request: an object before its elements, lists left out. */
  static List<Element> of(Class<?> request) {
    return ELEMENTS.get(request);
  }

  private static void collect(Class<?> type, List<Component> above, List<Element> found) {
    for (Component component : RecordType.of(type).components()) {
      List<Component> path = new ArrayList<>(above);
      path.add(component);
      if (!List.class.isAssignableFrom(component.type())) {
        found.add(new Element(path));
      }
      if (component.type().isRecord()) {
        collect(component.type(), path, found);
      }
    }
  }

  private Component last() {
    return path.get(path.size() - 1);
  }

  /** JSON pointer into the request. */
  String pointer() {
    return pointer;
  }

  /** The element's own name. */
  String name() {
    return last().name();
  }

  Class<?> type() {
    return last().type();
  }

  /** Whether suggestions mask its value. */
  boolean isPersonal() {
    return last().reflected().isAnnotationPresent(PersonalData.class);
  }

  /** The table that its values stand in, or null. */
  @Nullable CodeList codeList() {
    return last().reflected().getAnnotation(CodeList.class);
  }

  /** Whether the other is the same, a part of it, or has it as a part. */
  boolean overlaps(Element other) {
    return (pointer + "/").startsWith(other.pointer + "/")
        || (other.pointer + "/").startsWith(pointer + "/");
  }

  /** Whether it is a direct part of the other. */
  boolean isPartOf(Element other) {
    return path.size() == other.path.size() + 1 && pointer.startsWith(other.pointer + "/");
  }

  /** Its value in a request, or null. */
  @Nullable Object of(Record request) {
    @Nullable Object value = request;
    for (Component component : path) {
      value = value == null ? null : component.of(value);
    }
    return value;
  }

  /** The request with another value of the element. */
  Record with(Record request, @Nullable Object value) {
    return with(request.getClass(), request, 0, value);
  }

  private Record with(Class<?> type, @Nullable Object record, int depth, @Nullable Object value) {
    RecordType recordType = RecordType.of(type);
    Component changed = path.get(depth);
    @Nullable Object[] values = new Object[recordType.components().size()];
    for (int i = 0; i < values.length; i++) {
      Component component = recordType.components().get(i);
      @Nullable Object old = record == null ? null : component.of(record);
      if (component != changed) {
        values[i] = old;
      } else if (depth == path.size() - 1) {
        values[i] = value;
      } else {
        values[i] = with(component.type(), old, depth + 1, value);
      }
    }
    return recordType.create(values);
  }
}
