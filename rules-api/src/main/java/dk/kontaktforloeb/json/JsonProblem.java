package dk.kontaktforloeb.json;

import dk.kontaktforloeb.decision.LocalizedText;

/**
 * What is wrong at one place of a JSON text.
 *
 * @param pointer JSON pointer of the element; empty for the whole text
 * @param line line, from 1; 0 where unknown
 * @param column column, from 1; 0 where unknown
 * @param text what is wrong, with the value, what was expected, and a guess
 */
public record JsonProblem(String pointer, int line, int column, LocalizedText text) {

  /** A problem whose words are the same in both languages. */
  public JsonProblem(String pointer, int line, int column, String message) {
    this(pointer, line, column, LocalizedText.of(message, message));
  }

  /** What is wrong, in English. */
  public String message() {
    return text.english();
  }

  /** Line and column where they are known, pointer and English message. */
  @Override
  public String toString() {
    String place = line == 0 ? "" : line + ":" + column + " ";
    return place + (pointer.isEmpty() ? "/" : pointer) + ": " + message();
  }
}
