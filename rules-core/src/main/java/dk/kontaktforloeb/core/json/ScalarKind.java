package dk.kontaktforloeb.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kontaktforloeb.core.text.Problem;
import dk.kontaktforloeb.core.text.Shown;
import dk.kontaktforloeb.decision.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How each kind of single value is read. No kind takes another's writing: "17" is no number. */
enum ScalarKind {
  TEXT(Problem.A_TEXT, (node, type) -> node.textValue()),
  WHOLE_NUMBER(
      Problem.A_WHOLE_NUMBER,
      (node, type) ->
          node.isIntegralNumber() && node.canConvertToInt() ? (Integer) node.intValue() : null),
  TRUE_OR_FALSE(
      Problem.TRUE_OR_FALSE,
      (node, type) -> node.isBoolean() ? (Boolean) node.booleanValue() : null),
  UUID_FORM(Problem.A_UUID, (node, type) -> text(node, Scalars::uuid)),
  DATE(Problem.A_DATE, (node, type) -> text(node, Scalars::date)),
  DATE_TIME(Problem.A_DATE_TIME, (node, type) -> text(node, Scalars::dateTime)),
  INSTANT(Problem.AN_INSTANT, (node, type) -> text(node, Scalars::instant)),
  ONE_OF(Problem.ONE_OF, (node, type) -> text(node, name -> constant(name, type)));

  private final Problem expected;
  private final BiFunction<JsonNode, Class<?>, @Nullable Object> read;

  ScalarKind(Problem expected, BiFunction<JsonNode, Class<?>, @Nullable Object> read) {
    this.expected = expected;
    this.read = read;
  }

  static ScalarKind of(Class<?> type) {
    if (type == String.class) {
      return TEXT;
    } else if (type == int.class || type == Integer.class) {
      return WHOLE_NUMBER;
    } else if (type == boolean.class || type == Boolean.class) {
      return TRUE_OR_FALSE;
    } else if (type == UUID.class) {
      return UUID_FORM;
    } else if (type == LocalDate.class) {
      return DATE;
    } else if (type == LocalDateTime.class) {
      return DATE_TIME;
    } else if (type == Instant.class) {
      return INSTANT;
    } else if (type.isEnum()) {
      return ONE_OF;
    }
    throw new IllegalArgumentException("%s is no type that JSON is read into".formatted(type));
  }

  /** The value; null for anything else than this kind's writing. */
  @Nullable Object read(JsonNode node, Class<?> type) {
    return read.apply(node, type);
  }

  /** What would have been right. */
  LocalizedText expected(Class<?> type) {
    return expected.text(
        this == ONE_OF ? Map.of("names", names(type).collect(Collectors.joining(", "))) : Map.of());
  }

  /**
   * What may have been meant; null where the value allows no guess.
   *
   * @param isSecret whether the guess must not repeat the value
   */
  @Nullable Object guess(JsonNode found, Class<?> type, boolean isSecret) {
    return switch (this) {
      case TEXT -> {
        boolean isValue = found.isValueNode() && !found.isNull();
        yield !isValue
            ? null
            : isSecret ? Problem.IN_QUOTATION_MARKS.text() : Shown.quoted(found.asText());
      }
      case WHOLE_NUMBER -> unquoted(found, "-?\\d{1,9}");
      case TRUE_OR_FALSE -> unquoted(found, "true|false");
      case ONE_OF ->
          found.isTextual()
              ? Nearest.to(found.textValue(), names(type).toList()).orElse(null)
              : null;
      default -> null;
    };
  }

  private static @Nullable Object unquoted(JsonNode found, String form) {
    return found.isTextual() && found.textValue().matches(form)
        ? Problem.WITHOUT_QUOTATION_MARKS.text(Map.of("value", found.textValue()))
        : null;
  }

  private static @Nullable Object text(JsonNode node, Function<String, @Nullable Object> read) {
    return node.isTextual() ? read.apply(node.textValue()) : null;
  }

  private static @Nullable Object constant(String name, Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> names(Class<?> type) {
    return Stream.of(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name());
  }
}
