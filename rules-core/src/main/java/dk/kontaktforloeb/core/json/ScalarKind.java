package dk.kontaktforloeb.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How each kind of single value is read. No kind takes another's writing: "17" is no number. */
enum ScalarKind {
  TEXT("text", (node, type) -> node.textValue()),
  WHOLE_NUMBER(
      "a whole number from %d to %d".formatted(Integer.MIN_VALUE, Integer.MAX_VALUE),
      (node, type) ->
          node.isIntegralNumber() && node.canConvertToInt() ? (Integer) node.intValue() : null),
  TRUE_OR_FALSE(
      "true or false", (node, type) -> node.isBoolean() ? (Boolean) node.booleanValue() : null),
  UUID_FORM(
      "a uuid such as 0f8fad5b-d9cb-469f-a165-70867728950e",
      (node, type) -> text(node, Scalars::uuid)),
  DATE("a date of the calendar such as 2024-09-02", (node, type) -> text(node, Scalars::date)),
  DATE_TIME(
      "a date-time such as 2024-09-02T10:00, 2024-09-02T10:00:00 or 2024-09-02T10:00+02:00",
      (node, type) -> text(node, Scalars::dateTime)),
  INSTANT("an instant such as 2024-09-02T08:00:00Z", (node, type) -> text(node, Scalars::instant)),
  ONE_OF("one of ", (node, type) -> text(node, name -> constant(name, type)));

  private final String expected;
  private final BiFunction<JsonNode, Class<?>, @Nullable Object> read;

  ScalarKind(String expected, BiFunction<JsonNode, Class<?>, @Nullable Object> read) {
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

  /** What would have been right, with a guess where the value allows one. */
  String expected(@Nullable JsonNode found, Class<?> type) {
    String wanted =
        this == ONE_OF ? expected + names(type).collect(Collectors.joining(", ")) : expected;
    String guess = found == null ? null : guess(found, type);
    return guess == null ? wanted : "%s.%nMaybe %s?".formatted(wanted, guess);
  }

  private @Nullable String guess(JsonNode found, Class<?> type) {
    return switch (this) {
      case TEXT -> found.isValueNode() && !found.isNull() ? Shown.quoted(found.asText()) : null;
      case WHOLE_NUMBER -> {
        boolean digits = found.isTextual() && found.textValue().matches("-?\\d{1,9}");
        yield digits ? found.textValue() + " without quotation marks" : null;
      }
      case TRUE_OR_FALSE -> {
        boolean word = found.isTextual() && found.textValue().matches("true|false");
        yield word ? found.textValue() + " without quotation marks" : null;
      }
      case ONE_OF ->
          found.isTextual()
              ? Nearest.to(found.textValue(), names(type).toList()).orElse(null)
              : null;
      default -> null;
    };
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
