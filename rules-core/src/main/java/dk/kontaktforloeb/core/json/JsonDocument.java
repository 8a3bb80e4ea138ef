package dk.kontaktforloeb.core.json;

import com.fasterxml.jackson.core.JsonParser;
import dk.kontaktforloeb.core.text.Problem;
import dk.kontaktforloeb.json.JsonProblem;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One parsed document: its root, and what is wrong with it. Whatever the text holds, reading it
 * throws nothing.
 *
 * @param root the root element; null when the text could not be read to its end
 * @param problems what is wrong, in the order of the text; empty when all is well
 */
public record JsonDocument(@Nullable LocatedJson root, List<JsonProblem> problems) {

  /** Copies the list. */
  public JsonDocument {
    problems = List.copyOf(problems);
  }

  /** Far more than any request or scenario, and still little memory. */
  private static final int MOST_ELEMENTS = 100_000;

  /** Reads the JSON text of a request in UTF-8; one of more bytes is not looked at. */
  static JsonDocument parse(byte[] utf8, int mostBytes) {
    return utf8.length <= mostBytes
        ? parse(utf8)
        : new JsonDocument(
            null,
            List.of(
                new JsonProblem(
                    "",
                    0,
                    0,
                    Problem.TEXT_TOO_LARGE.text(Map.of("size", utf8.length, "most", mostBytes)))));
  }

  /** Reads a JSON text in UTF-8. */
  public static JsonDocument parse(byte[] utf8) {
    Utf8Text text = Utf8Text.of(utf8);
    return text.problem() == null
        ? parse(text.text())
        : new JsonDocument(null, List.of(text.problem()));
  }

  /** Reads a JSON text. */
  public static JsonDocument parse(String text) {
    return parse(text, 1);
  }

  /** Reads a JSON text that is a part of a longer one, and begins at that line of it. */
  public static JsonDocument parse(String text, int firstLine) {
    return new DocumentReader(JsonParsers.json(text), text, firstLine, MOST_ELEMENTS).single();
  }

  /** Reads a JSON text that a host wrote itself: a fact or a decision of any number of elements. */
  static JsonDocument parseTrusted(String text) {
    return new DocumentReader(JsonParsers.json(text), text, 1, Integer.MAX_VALUE).single();
  }

  /** Reads the one document of a parser, whatever its format, and closes it. */
  public static JsonDocument parse(JsonParser parser) {
    return new DocumentReader(parser, null, 1, MOST_ELEMENTS).single();
  }

  /**
   * Reads one document after the other from a parser, whatever its format, and closes it. After a
   * document that could not be read to its end none follows.
   */
  public static void parseAll(JsonParser parser, Consumer<JsonDocument> consumer) {
    new DocumentReader(parser, null, 1, MOST_ELEMENTS).all(consumer);
  }
}
