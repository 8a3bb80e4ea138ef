package dk.kontaktforloeb.testkit.check;

import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what a field is compared with is of its kind and of its code list. */
final class ValueLints {
  private final RuleInFile rule;

  ValueLints(RuleInFile rule) {
    this.rule = rule;
  }

  /** Tells what is wrong; whether the comparison makes sense at all. */
  boolean check(Claim.Compared claim, DrlSyntax.Name operator) {
    Class<?> wanted = wanted(claim, operator);
    if (wanted == null) {
      return false;
    }
    boolean sound = true;
    Set<Value> seen = new HashSet<>();
    for (int i = 0; i < claim.right().size(); i++) {
      Value right = claim.right().get(i);
      Span span = claim.rightSpans().get(i);
      if (!seen.add(right) && !(right instanceof Value.Unknown)) {
        rule.tell(
            Lint.DUPLICATE_CONSTRAINT,
            span,
            "%s stands in the list already".formatted(rule.text(span)),
            "",
            null);
      }
      sound &= value(claim, wanted, right, span);
    }
    inOnNumbers(claim, operator);
    return sound;
  }

  private void inOnNumbers(Claim.Compared claim, DrlSyntax.Name operator) {
    if (claim.operator().equals("in") && Number.class.isAssignableFrom(claim.left().type())) {
      rule.tell(
          Lint.IN_ON_NUMBERS,
          operator.span(),
          "%s compares numbers one by one in a slow way".formatted(operator.text()),
          "%1$s == A || %1$s == B".formatted(claim.left().path()),
          null);
    }
  }

  /** The class that the right side must be of, or null where the operator does not fit. */
  private @Nullable Class<?> wanted(Claim.Compared claim, DrlSyntax.Name operator) {
    Class<?> left = claim.left().type();
    boolean list = Collection.class.isAssignableFrom(left);
    return switch (claim.operator()) {
      case "contains", "excludes" -> {
        if (list) {
          yield claim.left().element() == null ? Object.class : claim.left().element();
        }
        yield left == String.class ? String.class : misfit(operator, claim, "==");
      }
      case "matches", "soundslike" ->
          left == String.class ? String.class : misfit(operator, claim, "==");
      case "memberOf" -> Collection.class;
      case "<", ">", "<=", ">=" ->
          Number.class.isAssignableFrom(left) || Temporal.class.isAssignableFrom(left)
              ? left
              : misfit(operator, claim, "==");
      default -> list && !claim.asksNull() ? misfit(operator, claim, "contains") : left;
    };
  }

  private @Nullable Class<?> misfit(DrlSyntax.Name operator, Claim.Compared claim, String maybe) {
    rule.tell(
        Lint.WRONG_TYPE,
        operator.span(),
        "%s does not go with %s, which is %s"
            .formatted(operator.text(), claim.left().path(), kind(claim.left().type())),
        "an operator for %s".formatted(kind(claim.left().type())),
        maybe);
    return null;
  }

  private boolean value(Claim.Compared claim, Class<?> wanted, Value right, Span span) {
    if (right instanceof Value.Unknown || wanted == Object.class) {
      return true;
    }
    if (right instanceof Value.Field field) {
      return fits(wanted, field.type()) || wrongType(claim, wanted, span, kind(field.type()));
    }
    Value.Known known = (Value.Known) right;
    Object value = known.value();
    if (value == null) {
      return claim.operator().equals("==")
          || claim.operator().equals("!=")
          || wrongType(claim, wanted, span, "null");
    }
    if (!fits(wanted, value.getClass())) {
      return wrongType(claim, wanted, span, kind(value.getClass()));
    }
    return code(claim, known, value, span);
  }

  private static boolean fits(Class<?> wanted, Class<?> given) {
    return wanted.isAssignableFrom(given)
        || (Collection.class.isAssignableFrom(wanted) && Collection.class.isAssignableFrom(given));
  }

  private boolean wrongType(Claim.Compared claim, Class<?> wanted, Span span, String given) {
    rule.tell(
        Lint.WRONG_TYPE,
        span,
        "%s %s %s, and %s is %s"
            .formatted(
                claim.left().path(),
                wanted == claim.left().type() ? "is" : "holds",
                kind(wanted),
                rule.text(span),
                given),
        expected(wanted),
        guess(wanted, span));
    return false;
  }

  private String expected(Class<?> wanted) {
    if (wanted.isEnum()) {
      return "one of " + Arrays.toString(names(wanted));
    }
    return Temporal.class.isAssignableFrom(wanted)
        ? "another %s of the case; a fixed one is a row of a table".formatted(plain(wanted))
        : kind(wanted);
  }

  private static String[] names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name())
        .toArray(String[]::new);
  }

  /** The enum constant of the name that stands in quotes, or the value without them. */
  private @Nullable String guess(Class<?> wanted, Span span) {
    String text = rule.text(span).replaceAll("[\"']", "");
    if (wanted.isEnum()) {
      return Arrays.stream(names(wanted))
          .filter(n -> n.endsWith("." + text))
          .findFirst()
          .orElse(null);
    }
    if (wanted == Boolean.class && (text.equals("true") || text.equals("false"))) {
      return text;
    }
    if (wanted == Integer.class && text.matches("-?\\d{1,9}")) {
      return text;
    }
    return wanted == String.class && text.matches("-?\\d+") ? "\"" + text + "\"" : null;
  }

  private boolean code(Claim.Compared claim, Value.Known known, Object value, Span span) {
    String list = rule.codes().classOf(claim.left().path());
    boolean literal = known.owner().isEmpty();
    String constant = list == null ? null : rule.codes().constant(list, value);
    if (literal && (value instanceof Number || constant != null)) {
      rule.tell(
          Lint.BARE_VALUE,
          span,
          "%s does not say what it stands for".formatted(rule.text(span)),
          "a constant",
          constant);
    }
    if (!literal
        && list != null
        && rule.codes().isCodeClass(known.owner())
        && !list.equals(known.owner())) {
      rule.tell(
          Lint.FOREIGN_CONSTANT,
          span,
          "%s is no code of %s".formatted(rule.text(span), claim.left().path()),
          "a constant of " + list,
          constant);
      return true;
    }
    return knownCode(literal ? list : known.owner(), value, span);
  }

  private boolean knownCode(@Nullable String list, Object value, Span span) {
    String table = list == null ? null : rule.codes().tableOf(list);
    if (table != null
        && value instanceof Integer code
        && !rule.codes().codes(list).contains(code)) {
      rule.tell(
          Lint.UNKNOWN_CODE,
          span,
          "%s does not hold the code %s".formatted(table, code),
          "one of " + rule.codes().codes(list),
          null);
    }
    return true;
  }

  private static String plain(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "LocalDate" -> "date";
      case "LocalDateTime" -> "date-time";
      default -> type.getSimpleName();
    };
  }

  /** The kind of a value in words. */
  static String kind(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "Integer", "Long", "Double" -> "a number";
      case "String" -> "a text";
      case "Boolean" -> "true or false";
      case "LocalDate" -> "a date";
      case "LocalDateTime" -> "a date-time";
      case "UUID" -> "an id";
      default ->
          Collection.class.isAssignableFrom(type)
              ? "a list"
              : (type.isEnum() ? "one of " : "of ") + type.getSimpleName();
    };
  }
}
