package dk.kontaktforloeb.core.json;

import dk.kontaktforloeb.indkaldelse.IndkaldelseVersion;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What reflection tells of a record type, found once per type. */
final class RecordShape {
  /** Records of which one component has no element of its own: its elements stand beside others. */
  private static final Map<Class<?>, String> FLAT = Map.of(IndkaldelseVersion.class, "indkaldelse");

  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  private final Constructor<?> constructor;
  private final Map<String, Component> components = new LinkedHashMap<>();
  private final Set<String> elements = new LinkedHashSet<>();

  private RecordShape(Class<?> type) {
    RecordComponent[] found = type.getRecordComponents();
    try {
      constructor =
          type.getDeclaredConstructor(
              Stream.of(found).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("%s has no canonical constructor".formatted(type), e);
    }
    constructor.setAccessible(true);
    for (RecordComponent component : found) {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      boolean flat = component.getName().equals(FLAT.get(type));
      elements.addAll(flat ? of(component.getType()).elements : Set.of(component.getName()));
      components.put(
          component.getName(),
          new Component(
              component.getName(),
              component.getGenericType(),
              component.getAnnotatedType().isAnnotationPresent(Nullable.class),
              flat,
              accessor));
    }
  }

  static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  Iterable<Component> components() {
    return components.values();
  }

  /** Names of the elements that the JSON object may have. */
  Set<String> elements() {
    return Collections.unmodifiableSet(elements);
  }

  /**
   * Makes the record.
   *
   * @throws IllegalArgumentException when its constructor refuses the values, with its message
   */
  Object create(List<@Nullable Object> values) {
    try {
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IllegalArgumentException(String.valueOf(cause.getMessage()), cause);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("%s cannot be made".formatted(constructor), e);
    }
  }

  /**
   * One component of a record type.
   *
   * @param flat whether it is a record whose elements stand in place of its own
   */
  record Component(String name, Type type, boolean nullable, boolean flat, Method accessor) {

    @Nullable Object of(Record value) {
      try {
        return accessor.invoke(value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("%s cannot be read".formatted(accessor), e);
      }
    }
  }
}
