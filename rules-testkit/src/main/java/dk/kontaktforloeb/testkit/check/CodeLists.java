package dk.kontaktforloeb.testkit.check;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The classes that hold constants of code lists, and the tables that hold their codes. They belong
 * together by name: {@code samtaleType}, {@code Samtaletyper} and {@code samtaletyper.csv}.
 */
final class CodeLists {
  private static final List<String> PACKAGES = List.of(".kodeliste.", ".caller.");

  private final Map<String, Class<?>> classes = new TreeMap<>();
  private final Map<String, String> stems = new TreeMap<>();
  private final Map<String, Set<Integer>> codesByTable;

  /**
   * Code lists with those codes.
   *
   * @param codesByTable ids by the table's name; a table that can not be read is left out
   */
  CodeLists(Map<String, Set<Integer>> codesByTable) {
    this.codesByTable = codesByTable;
    KnownTypes.bySimpleName()
        .forEach(
            (simpleName, name) -> {
              Class<?> type =
                  PACKAGES.stream().anyMatch(name::contains) ? KnownTypes.find(name) : null;
              if (type != null && !type.isEnum() && !constants(type).isEmpty()) {
                classes.put(simpleName, type);
                stems.put(simpleName, stem(simpleName));
              }
            });
  }

  /** The constants of a class by name: enum constants, and static numbers and texts. */
  static Map<String, Object> constants(Class<?> type) {
    Map<String, Object> constants = new TreeMap<>();
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers())) {
        try {
          constants.put(field.getName(), field.get(null));
        } catch (IllegalAccessException | LinkageError e) {
          // A constant that can not be read can not be compared with either.
        }
      }
    }
    return constants;
  }

  /** Every constant with its class, such as {@code Samtaletyper.JOBSAMTALE}. */
  Set<String> allConstants() {
    Set<String> names = new TreeSet<>();
    classes.forEach(
        (simpleName, type) ->
            constants(type).keySet().forEach(name -> names.add(simpleName + "." + name)));
    return names;
  }

  /** Simple name of the class whose constants the field holds, or null. */
  @Nullable String classOf(String field) {
    String lower = field.toLowerCase(Locale.ROOT);
    return stems.entrySet().stream()
        .filter(stem -> lower.contains(stem.getValue()))
        .map(Map.Entry::getKey)
        .max(Comparator.comparingInt(String::length))
        .orElse(null);
  }

  /** The plural's ending dropped. */
  private static String stem(String simpleName) {
    return simpleName.toLowerCase(Locale.ROOT).replaceFirst("e?r$", "");
  }

  boolean isCodeClass(String simpleName) {
    return classes.containsKey(simpleName);
  }

  /** The constant of that value, with its class, or null. */
  @Nullable String constant(String simpleName, Object value) {
    Class<?> type = classes.get(simpleName);
    if (type == null) {
      return null;
    }
    List<String> names = new ArrayList<>();
    constants(type)
        .forEach(
            (name, constant) -> {
              if (constant.equals(value)) {
                names.add(simpleName + "." + name);
              }
            });
    return names.isEmpty() ? null : names.get(0);
  }

  /** The file that holds the codes of a class, or null where there is no such table. */
  @Nullable String tableOf(String simpleName) {
    String table = simpleName.toLowerCase(Locale.ROOT);
    return codesByTable.containsKey(table) ? table + ".csv" : null;
  }

  /** The codes of the table that belongs to a class, in order. */
  Set<Integer> codes(String simpleName) {
    return codesByTable.getOrDefault(simpleName.toLowerCase(Locale.ROOT), Set.of());
  }
}
