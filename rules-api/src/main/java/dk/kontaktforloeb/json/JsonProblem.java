package dk.kontaktforloeb.json;

/**
 * What is wrong at one place of a JSON text.
 *
 * @param pointer JSON pointer of the element; empty for the whole text
 * @param line line, from 1; 0 where unknown
 * @param column column, from 1; 0 where unknown
 * @param message what is wrong, with the value, what was expected, and a guess
 */
public record JsonProblem(String pointer, int line, int column, String message) {

  /** Line, column, pointer and message. */
  @Override
  public String toString() {
    return "%d:%d %s: %s".formatted(line, column, pointer.isEmpty() ? "/" : pointer, message);
  }
}
