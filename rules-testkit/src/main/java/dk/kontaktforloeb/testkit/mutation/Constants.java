package dk.kontaktforloeb.testkit.mutation;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what else could stand where a rule file has a constant or a literal. */
final class Constants {
  private static final Pattern IMPORT =
      Pattern.compile("^\\s*import\\s+([\\w.]+)\\s*;?", Pattern.MULTILINE);
  private static final Pattern CONSTANT = Pattern.compile("(\\w+)\\.([A-Z][A-Z0-9_]*)");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");

  private final Map<String, Class<?>> imported = new HashMap<>();

  /** As a rule file imports them. */
  Constants(String drl) {
    Matcher matcher = IMPORT.matcher(drl);
    while (matcher.find()) {
      String name = matcher.group(1);
      try {
        imported.put(
            name.substring(name.lastIndexOf('.') + 1),
            Class.forName(name, false, Constants.class.getClassLoader()));
      } catch (ClassNotFoundException e) {
        // A static import, or a class of a package that is imported whole: without neighbours.
      }
    }
  }

  /**
   * What stands beside it: the next constant of the class that has its type, a number one less and
   * one more, another text. A yes or no has none, its comparison is negated.
   *
   * @param taken what stands there already
   */
  List<String> neighbours(String operand, List<String> taken) {
    if (WHOLE_NUMBER.matcher(operand).matches()) {
      int number = Integer.parseInt(operand);
      return List.of(Integer.toString(number - 1), Integer.toString(number + 1));
    }
    if (operand.startsWith("\"")) {
      return List.of(operand.equals("\"\"") ? "\" \"" : "\"\"");
    }
    Matcher matcher = CONSTANT.matcher(operand);
    @Nullable Class<?> type = matcher.matches() ? imported.get(matcher.group(1)) : null;
    return type == null ? List.of() : neighbour(type, matcher.group(1), matcher.group(2), taken);
  }

  private static List<String> neighbour(
      Class<?> type, String className, String name, List<String> taken) {
    List<Field> constants =
        Arrays.stream(type.getDeclaredFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .filter(field -> Modifier.isPublic(field.getModifiers()))
            .toList();
    int own = constants.stream().map(Field::getName).toList().indexOf(name);
    for (int i = 1; own >= 0 && i < constants.size(); i++) {
      Field next = constants.get((own + i) % constants.size());
      String written = className + "." + next.getName();
      if (next.getType() == constants.get(own).getType() && !taken.contains(written)) {
        return List.of(written);
      }
    }
    return own < 0 ? List.of() : oneMore(constants.get(own));
  }

  /** For the only constant of its class. */
  private static List<String> oneMore(Field constant) {
    try {
      return constant.getType() == int.class
          ? List.of(Integer.toString(constant.getInt(null) + 1))
          : List.of();
    } catch (IllegalAccessException e) {
      return List.of();
    }
  }
}
