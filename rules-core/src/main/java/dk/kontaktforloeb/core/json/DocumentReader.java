package dk.kontaktforloeb.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.kontaktforloeb.core.json.LocatedJson.Place;
import dk.kontaktforloeb.json.JsonProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads documents from a parser into elements with their places. For one use. */
final class DocumentReader {
  /** Far deeper than any request, far shallower than the stack. */
  private static final int DEEPEST = 100;

  /** Far more than any request or scenario, and still little memory. */
  private static final int MOST_ELEMENTS = 100_000;

  private final JsonParser parser;
  private final int linesBefore;
  private Problems problems = new Problems();
  private int elements;

  DocumentReader(JsonParser parser, int firstLine) {
    this.parser = parser;
    this.linesBefore = firstLine - 1;
  }

  JsonDocument single() {
    return guarded(
        () -> {
          if (parser.nextToken() == null) {
            throw unreadable("the text is empty: expected an object");
          }
          LocatedJson root = element(null, "", place(), 1);
          if (parser.nextToken() != null) {
            throw unreadable("more text after the end of the value: expected one value alone");
          }
          close();
          return root;
        });
  }

  void all(Consumer<JsonDocument> consumer) {
    JsonDocument document;
    do {
      problems = new Problems();
      elements = 0;
      document = guarded(() -> parser.nextToken() == null ? null : element(null, "", place(), 1));
      if (document.root() != null || !document.problems().isEmpty()) {
        consumer.accept(document);
      }
    } while (document.root() != null);
    close();
  }

  private interface Reading {
    @Nullable LocatedJson read() throws IOException;
  }

  /** Parsers of other formats throw more than they declare; a text must never make us throw. */
  private JsonDocument guarded(Reading reading) {
    LocatedJson root = null;
    try {
      root = reading.read();
    } catch (JsonProcessingException e) {
      problems.add(problem(e.getLocation(), e.getOriginalMessage()));
      close();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      problems.add(problem(null, e.getMessage()));
      close();
    }
    return new JsonDocument(root, problems.list());
  }

  private JsonProblem problem(@Nullable JsonLocation told, @Nullable String message) {
    JsonLocation at = told == null || told.getLineNr() < 1 ? parser.currentLocation() : told;
    return new JsonProblem(
        "",
        at == null ? 0 : Math.max(0, at.getLineNr()) + linesBefore,
        at == null ? 0 : Math.max(0, at.getColumnNr()),
        message == null ? "the text could not be read" : message);
  }

  private LocatedJson element(@Nullable LocatedJson parent, String name, Place namePlace, int depth)
      throws IOException {
    if (++elements > MOST_ELEMENTS) {
      throw unreadable(String.format(Locale.ROOT, "more than %,d elements", MOST_ELEMENTS));
    }
    JsonToken token = parser.currentToken();
    if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
      return LocatedJson.scalar(parent, name, place(), namePlace, scalar(token));
    }
    if (depth > DEEPEST) {
      throw unreadable("nested deeper than %d levels".formatted(DEEPEST));
    }
    return token == JsonToken.START_OBJECT
        ? object(parent, name, namePlace, depth)
        : array(parent, name, namePlace, depth);
  }

  private LocatedJson object(@Nullable LocatedJson parent, String name, Place namePlace, int depth)
      throws IOException {
    LocatedJson object = LocatedJson.object(parent, name, place(), namePlace);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Place at = place();
      String elementName = parser.currentName();
      parser.nextToken();
      LocatedJson element = element(object, elementName, at, depth + 1);
      if (!object.put(elementName, element)) {
        problems.add(
            element.problemAtName(
                object.root(),
                "element %s stands twice: expected it once".formatted(Shown.quoted(elementName))));
      }
    }
    return object;
  }

  private LocatedJson array(@Nullable LocatedJson parent, String name, Place namePlace, int depth)
      throws IOException {
    LocatedJson array = LocatedJson.array(parent, name, place(), namePlace);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(element(array, Integer.toString(array.items().size()), place(), depth + 1));
    }
    return array;
  }

  private JsonNode scalar(@Nullable JsonToken token) throws IOException {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (token == null) {
      throw unreadable("the text ends too early");
    }
    return switch (token) {
      case VALUE_TRUE -> nodes.booleanNode(true);
      case VALUE_FALSE -> nodes.booleanNode(false);
      case VALUE_NULL -> nodes.nullNode();
      case VALUE_NUMBER_INT ->
          switch (parser.getNumberType()) {
            case INT -> nodes.numberNode(parser.getIntValue());
            case LONG -> nodes.numberNode(parser.getLongValue());
            default -> nodes.numberNode(parser.getBigIntegerValue());
          };
      // Not by the factory, which would make 17.0 a 17.
      case VALUE_NUMBER_FLOAT -> DecimalNode.valueOf(parser.getDecimalValue());
      case VALUE_STRING -> nodes.textNode(text());
      default -> throw unreadable("unexpected %s".formatted(token));
    };
  }

  private String text() throws IOException {
    String text = parser.getText();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw unreadable("half of a character, \\u%04X, in a text".formatted((int) c));
        }
        i++;
      }
    }
    return text;
  }

  private Place place() {
    JsonLocation at = parser.currentTokenLocation();
    return new Place(at.getLineNr() + linesBefore, at.getColumnNr());
  }

  private JsonParseException unreadable(String message) {
    return new JsonParseException(parser, message, parser.currentTokenLocation());
  }

  private void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing a parser of a text cannot fail", e);
    }
  }
}
