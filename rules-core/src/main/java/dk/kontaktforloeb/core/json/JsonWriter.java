package dk.kontaktforloeb.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dk.kontaktforloeb.core.json.RecordShape.Component;
import dk.kontaktforloeb.decision.Accepted;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.json.JsonReadException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes decisions, and records of the domain model, as JSON on one line: null components left out,
 * seconds only where there are any. Thread-safe.
 */
public final class JsonWriter {
  private static final ObjectMapper MAPPER = new ObjectMapper(JsonParsers.FACTORY);

  private JsonWriter() {}

  /**
   * The value as JSON.
   *
   * @throws IllegalArgumentException when it is neither a decision nor a record of known types
   */
  public static String write(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonParsers.FACTORY.createGenerator(text)) {
      root(json, value);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to a string cannot fail", e);
    }
    return text.toString();
  }

  /** The value as {@link #write} would write it, as a tree; null is a null node. */
  public static JsonNode toTree(@Nullable Object value) {
    try (TokenBuffer buffer = new TokenBuffer(MAPPER, false)) {
      if (value == null) {
        buffer.writeNull();
      } else {
        root(buffer, value);
      }
      return MAPPER.readTree(buffer.asParser());
    } catch (IOException e) {
      throw new UncheckedIOException("writing to a buffer cannot fail", e);
    }
  }

  /** The value as maps, lists and single values. */
  static Object toPlain(Object value) {
    return MAPPER.convertValue(toTree(value), Object.class);
  }

  /** Maps, lists and single values as an element. */
  static LocatedJson ofPlain(Object plain) {
    JsonDocument document = JsonDocument.parseTrusted(write(MAPPER.valueToTree(plain)));
    LocatedJson root = document.root();
    if (root == null || !document.problems().isEmpty()) {
      throw new JsonReadException(document.problems());
    }
    return root;
  }

  /** A tree as JSON on one line. */
  public static String write(JsonNode tree) {
    try {
      return MAPPER.writeValueAsString(tree);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to a string cannot fail", e);
    }
  }

  private static void root(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Decision<?> decision) {
      decision(json, decision);
    } else if (value instanceof Record || value instanceof LocalizedText) {
      value(json, value);
    } else {
      throw new IllegalArgumentException(
          "Cannot write %s as JSON: expected a Decision or a record.%nMaybe pass the record itself?"
              .formatted(value.getClass().getName()));
    }
  }

  private static void decision(JsonGenerator json, Decision<?> decision) throws IOException {
    json.writeStartObject();
    json.writeStringField("operation", decision.operation().wireName());
    json.writeBooleanField("accepted", decision.isAccepted());
    var primary = decision.primary();
    if (primary.isPresent()) {
      json.writeStringField("primary", primary.get().code());
    }
    json.writeFieldName("violations");
    value(json, decision.violations());
    json.writeFieldName("effects");
    value(json, decision.effects());
    if (decision instanceof Accepted<?> accepted && accepted.value() != null) {
      json.writeFieldName("result");
      value(json, accepted.value());
    }
    json.writeFieldName("ruleSet");
    value(json, decision.ruleSet());
    json.writeStringField("asOf", decision.asOf().toString());
    json.writeBooleanField("dryRun", decision.dryRun());
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Object value) throws IOException {
    if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof LocalDateTime time) {
      json.writeString(time.truncatedTo(ChronoUnit.SECONDS).toString());
    } else if (value instanceof LocalDate || value instanceof UUID || value instanceof Instant) {
      json.writeString(value.toString());
    } else if (value instanceof Operation operation) {
      json.writeString(operation.wireName());
    } else if (value instanceof RuleId id) {
      json.writeString(id.value());
    } else if (value instanceof Enum<?> constant) {
      json.writeString(constant.name());
    } else if (value instanceof LocalizedText text) {
      record(json, TextJson.of(text));
    } else if (value instanceof Violation violation) {
      record(json, DecisionJson.OfViolation.of(violation));
    } else if (value instanceof Record record) {
      record(json, record);
    } else if (value instanceof Collection<?> collection) {
      json.writeStartArray();
      for (Object item : collection) {
        value(json, item);
      }
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      // By name: the order of a map that was copied differs from run to run.
      Map<String, Object> byName = new TreeMap<>();
      map.forEach((name, element) -> byName.put(String.valueOf(name), element));
      for (Map.Entry<String, Object> entry : byName.entrySet()) {
        json.writeFieldName(entry.getKey());
        value(json, entry.getValue());
      }
      json.writeEndObject();
    } else {
      throw new IllegalArgumentException(
          "%s is no type that is written as JSON".formatted(value.getClass()));
    }
  }

  private static void record(JsonGenerator json, Record record) throws IOException {
    json.writeStartObject();
    if (record instanceof Effect effect) {
      json.writeStringField("type", effect.type());
    }
    elements(json, record);
    json.writeEndObject();
  }

  private static void elements(JsonGenerator json, Record record) throws IOException {
    for (Component component : RecordShape.of(record.getClass()).components()) {
      Object value = component.of(record);
      if (component.flat() && value instanceof Record flat) {
        elements(json, flat);
      } else if (value != null) {
        json.writeFieldName(component.name());
        value(json, value);
      }
    }
  }
}
