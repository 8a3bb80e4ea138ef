package dk.kontaktforloeb.testkit.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about in a rule, with the values that tell its constraints apart: every value of an
 * enum; of numbers those that the rule names and their neighbours; of two fields their order. What
 * holds for these holds for all.
 */
final class Domain {
  /** Stands for a missing value; null is no key. */
  static final Object MISSING = "(missing)";

  /** Stands for every value that the rule does not name. */
  static final Object OTHER = new Object();

  /** How two fields stand to each other. */
  enum Order {
    LESS,
    EQUAL,
    MORE,
    ONE_MISSING,
    BOTH_MISSING
  }

  private Domain() {}

  static List<Object> ofField(Value.Field field, Set<Object> named) {
    List<Object> values = new ArrayList<>();
    if (field.type() == Boolean.class) {
      values.addAll(List.of(true, false));
    } else if (field.type().isEnum()) {
      values.addAll(Arrays.asList(field.type().getEnumConstants()));
    } else {
      Set<Object> some = new HashSet<>();
      for (Object name : named) {
        some.add(name);
        if (name instanceof Integer number) {
          some.add(number - 1);
          some.add(number + 1);
        }
      }
      values.addAll(some);
      values.add(OTHER);
    }
    if (field.nullable()) {
      values.add(MISSING);
    }
    return values;
  }

  static List<Object> ofPair(Value.Field left, Value.Field right) {
    List<Object> values = new ArrayList<>(List.of(Order.LESS, Order.EQUAL, Order.MORE));
    if (left.nullable() || right.nullable()) {
      values.add(Order.ONE_MISSING);
    }
    if (left.nullable() && right.nullable()) {
      values.add(Order.BOTH_MISSING);
    }
    return values;
  }

  /** Whether a field of that value compares so with a constant. */
  static boolean compare(Object value, String operator, @Nullable Object constant) {
    if (constant == null) {
      return operator.equals("!=") != value.equals(MISSING);
    }
    return switch (operator) {
      case "==", "in" -> value.equals(constant);
      case "!=" -> !value.equals(constant);
      default ->
          value instanceof Integer number
              && constant instanceof Integer other
              && ordered(operator, Integer.compare(number, other));
    };
  }

  static boolean compare(Order order, String operator) {
    return switch (order) {
      case LESS -> ordered(operator, -1);
      case EQUAL -> ordered(operator, 0);
      case MORE -> ordered(operator, 1);
      case ONE_MISSING -> operator.equals("!=");
      case BOTH_MISSING -> operator.equals("==");
    };
  }

  private static boolean ordered(String operator, int order) {
    return switch (operator) {
      case "==" -> order == 0;
      case "!=" -> order != 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      default -> throw new IllegalArgumentException(operator);
    };
  }
}
