package dk.kontaktforloeb.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.kontaktforloeb.core.json.LocatedJson.Place;
import dk.kontaktforloeb.core.text.Problem;
import dk.kontaktforloeb.core.text.Shown;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.json.JsonProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads documents from a parser into elements with their places. For one use. */
final class DocumentReader {
  /** Far deeper than any request, far shallower than the stack. */
  private static final int DEEPEST = 100;

  /** Far more than any record has, far fewer than a reading has to look at in vain. */
  private static final int MOST_NAMES = 1_000;

  private final JsonParser parser;
  private final @Nullable String json;
  private final int linesBefore;
  private final int mostElements;
  private Problems problems = new Problems();
  private int elements;

  /**
   * A reader.
   *
   * @param json the text where it is JSON, else null
   * @param firstLine the line at which the text begins
   */
  DocumentReader(JsonParser parser, @Nullable String json, int firstLine, int mostElements) {
    this.parser = parser;
    this.json = json;
    this.linesBefore = firstLine - 1;
    this.mostElements = mostElements;
  }

  JsonDocument single() {
    return guarded(
        () -> {
          if (parser.nextToken() == null) {
            throw unreadable(Problem.EMPTY_TEXT.text());
          }
          LocatedJson root = element(null, "", place(), 1);
          if (parser.nextToken() != null) {
            throw unreadable(Problem.MORE_TEXT.text());
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
    } catch (Unreadable e) {
      stop(parser.currentTokenLocation(), e.text);
    } catch (JsonProcessingException e) {
      stop(e.getLocation(), text(e));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      stop(null, Problem.UNREADABLE.text());
    }
    return new JsonDocument(root, problems.list());
  }

  private void stop(@Nullable JsonLocation told, LocalizedText text) {
    JsonLocation at = told == null || told.getLineNr() < 1 ? parser.currentLocation() : told;
    int line = at == null ? 0 : Math.max(0, at.getLineNr()) + linesBefore;
    int column = at == null ? 0 : Math.max(0, at.getColumnNr());
    problems.add(() -> new JsonProblem("", line, column, text));
    close();
  }

  /** Our own words for JSON: the parser's are English and repeat what it read. */
  private LocalizedText text(JsonProcessingException e) {
    if (json == null) {
      return LocalizedText.of(e.getOriginalMessage(), e.getOriginalMessage());
    } else if (e instanceof JsonEOFException) {
      return Problem.ENDS_TOO_EARLY.text();
    } else if (e instanceof StreamConstraintsException) {
      return Problem.TOKEN_TOO_LONG.text();
    }
    return new UnexpectedJson(json, e.getLocation()).text();
  }

  private LocatedJson element(@Nullable LocatedJson parent, String name, Place namePlace, int depth)
      throws IOException {
    if (++elements > mostElements) {
      throw unreadable(Problem.TOO_MANY_ELEMENTS.text(Map.of("most", mostElements)));
    }
    JsonToken token = parser.currentToken();
    if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
      return LocatedJson.scalar(parent, name, place(), namePlace, scalar(token));
    }
    if (depth > DEEPEST) {
      throw unreadable(Problem.TOO_DEEP.text(Map.of("most", DEEPEST)));
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
            () ->
                element.problemAtName(
                    object.root(),
                    Problem.DOUBLED_ELEMENT.text(Map.of("name", Shown.quoted(elementName)))));
      } else if (object.members().size() > MOST_NAMES) {
        throw unreadable(Problem.TOO_MANY_NAMES.text(Map.of("most", MOST_NAMES)));
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
      throw unreadable(Problem.ENDS_TOO_EARLY.text());
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
      case VALUE_STRING -> nodes.textNode(parser.getText());
      default -> throw unreadable(Problem.UNREADABLE.text());
    };
  }

  private Place place() {
    JsonLocation at = parser.currentTokenLocation();
    return new Place(at.getLineNr() + linesBefore, at.getColumnNr());
  }

  private static Unreadable unreadable(LocalizedText text) {
    return new Unreadable(text);
  }

  /** The text is not read any further. */
  private static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient LocalizedText text;

    Unreadable(LocalizedText text) {
      super(null, null, false, false);
      this.text = text;
    }
  }

  private void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing a parser of a text cannot fail", e);
    }
  }
}
