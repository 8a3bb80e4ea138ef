package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.table.CodeList;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of a request: the way to it through records. Thread-safe. */
final class Element {
  private final List<RecordComponent> path;
  private final String pointer;

  private Element(List<RecordComponent> path) {
    this.path = List.copyOf(path);
    this.pointer =
        path.stream().map(component -> "/" + component.getName()).collect(Collectors.joining());
  }

  /** Every element of a type of request: an object before its elements, lists left out. */
  static List<Element> of(Class<?> request) {
    List<Element> found = new ArrayList<>();
    collect(request, List.of(), found);
    return found;
  }

  private static void collect(Class<?> type, List<RecordComponent> above, List<Element> found) {
    for (RecordComponent component : type.getRecordComponents()) {
      List<RecordComponent> path = new ArrayList<>(above);
      path.add(component);
      if (!List.class.isAssignableFrom(component.getType())) {
        found.add(new Element(path));
      }
      if (component.getType().isRecord()) {
        collect(component.getType(), path, found);
      }
    }
  }

  private RecordComponent last() {
    return path.get(path.size() - 1);
  }

  /** JSON pointer into the request. */
  String pointer() {
    return pointer;
  }

  /** The element's own name. */
  String name() {
    return last().getName();
  }

  Class<?> type() {
    return last().getType();
  }

  /** The table that its values stand in, or null. */
  @Nullable CodeList codeList() {
    return last().getAnnotation(CodeList.class);
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
    for (RecordComponent component : path) {
      value = value == null ? null : read(component, value);
    }
    return value;
  }

  /** The request with another value of the element. */
  Record with(Record request, @Nullable Object value) {
    return with(request.getClass(), request, 0, value);
  }

  private Record with(Class<?> type, @Nullable Object record, int depth, @Nullable Object value) {
    RecordComponent[] components = Shape.of(type).components();
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      @Nullable Object old = record == null ? null : read(components[i], record);
      if (!components[i].getName().equals(path.get(depth).getName())) {
        values[i] = old;
      } else if (depth == path.size() - 1) {
        values[i] = value;
      } else {
        values[i] = with(components[i].getType(), old, depth + 1, value);
      }
    }
    return create(type, values);
  }

  static @Nullable Object read(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("%s can not be read".formatted(component), e);
    }
  }

  static RecordComponent[] components(Class<?> type) {
    return Shape.of(type).components();
  }

  /** A record of those components. */
  static Record create(Class<?> type, @Nullable Object... values) {
    try {
      return (Record) Shape.of(type).constructor().newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("%s can not be made".formatted(type), e);
    }
  }

  /** What reflection tells of a record type, found once per type. */
  private record Shape(RecordComponent[] components, Constructor<?> constructor) {
    private static final ClassValue<Shape> SHAPES =
        new ClassValue<>() {
          @Override
          protected Shape computeValue(Class<?> type) {
            return find(type);
          }
        };

    static Shape of(Class<?> type) {
      return SHAPES.get(type);
    }

    private static Shape find(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        return new Shape(components, type.getConstructor(types));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("%s has no canonical constructor".formatted(type), e);
      }
    }
  }
}
