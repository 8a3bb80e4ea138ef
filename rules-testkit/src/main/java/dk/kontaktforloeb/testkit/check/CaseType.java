package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.rule.AlwaysGiven;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words of a class, as rules and texts write them: getters, and components of records. */
final class CaseType {
  private static final ClassValue<CaseType> KNOWN =
      new ClassValue<>() {
        @Override
        protected CaseType computeValue(Class<?> type) {
          return find(type);
        }
      };

  private final Map<String, Field> fields = new TreeMap<>();

  /**
   * A word.
   *
   * @param name as it is written
   * @param type its class; primitives as their boxes
   * @param element of a collection the class of its elements, else null
   * @param mayBeMissing whether it may be null where rules count
   * @param nullable whether it may be null by its type
   */
  record Field(
      String name,
      Class<?> type,
      @Nullable Class<?> element,
      boolean mayBeMissing,
      boolean nullable) {}

  private CaseType() {}

  static CaseType of(Class<?> type) {
    return KNOWN.get(type);
  }

  private static CaseType find(Class<?> type) {
    CaseType found = new CaseType();
    for (Method method : type.getMethods()) {
      @Nullable String name = word(method);
      if (name != null) {
        found.fields.put(name, field(name, method));
      }
    }
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        found.fields.put(component.getName(), field(component.getName(), component.getAccessor()));
      }
    }
    return found;
  }

  private static @Nullable String word(Method method) {
    String name = method.getName();
    if (method.getParameterCount() > 0
        || Modifier.isStatic(method.getModifiers())
        || method.getReturnType() == void.class
        || method.getDeclaringClass() == Object.class) {
      return null;
    }
    if (name.startsWith("get") && name.length() > 3) {
      return small(name.substring(3));
    }
    boolean asks =
        method.getReturnType() == boolean.class || method.getReturnType() == Boolean.class;
    return asks && name.startsWith("is") && name.length() > 2 ? small(name.substring(2)) : null;
  }

  private static String small(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static Field field(String name, Method method) {
    Class<?> type = method.getReturnType();
    boolean nullable =
        Arrays.stream(method.getAnnotatedReturnType().getAnnotations())
            .anyMatch(a -> a.annotationType().getSimpleName().equals("Nullable"));
    return new Field(
        name,
        boxed(type),
        element(method.getGenericReturnType()),
        nullable && !method.isAnnotationPresent(AlwaysGiven.class),
        nullable);
  }

  private static @Nullable Class<?> element(Type type) {
    return type instanceof ParameterizedType generic
            && generic.getActualTypeArguments().length == 1
            && generic.getActualTypeArguments()[0] instanceof Class<?> element
        ? element
        : null;
  }

  static Class<?> boxed(Class<?> type) {
    return type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type;
  }

  SortedSet<String> names() {
    return new TreeSet<>(fields.keySet());
  }

  @Nullable Field field(String name) {
    return fields.get(name);
  }
}
