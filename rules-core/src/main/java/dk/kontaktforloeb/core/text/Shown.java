package dk.kontaktforloeb.core.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Values as messages show them: cut at whole characters, on one line, nothing invisible. */
public final class Shown {
  /** Of a value that is not of the type that is read: enough to find it. */
  private static final int SHORT = 60;

  /** Of a value that a message or an explanation repeats. */
  private static final int LONGEST = 200;

  private Shown() {}

  /** A JSON value; a text in quotation marks. */
  public static String value(JsonNode value) {
    return value.isTextual() ? quoted(value.textValue()) : plain(value.asText());
  }

  /** The start of a text in quotation marks. */
  public static String quoted(String text) {
    return '"' + plain(text) + '"';
  }

  /** The start of a text without quotation marks. */
  public static String plain(String text) {
    return cut(text, SHORT);
  }

  /** The text without quotation marks, at most 200 characters of it. */
  public static String text(String text) {
    return cut(text, LONGEST);
  }

  private static String cut(String text, int longest) {
    StringBuilder shown = new StringBuilder();
    int length = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (length++ == longest) {
        return shown.append('…').toString();
      }
      append(shown, text.codePointAt(i));
    }
    return shown.toString();
  }

  private static void append(StringBuilder shown, int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          Character.toString(codePoint).chars().forEach(unit -> shown.append(escape(unit)));
      default -> shown.appendCodePoint(codePoint);
    }
  }

  /** A UTF-16 unit as JSON escapes it. */
  public static String escape(int unit) {
    String hex = Integer.toHexString(unit).toUpperCase(Locale.ROOT);
    return "\\u" + "0".repeat(4 - hex.length()) + hex;
  }
}
