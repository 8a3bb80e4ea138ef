package dk.kontaktforloeb.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Values as messages show them: cut at whole characters, on one line, nothing invisible. */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  static String value(JsonNode value) {
    return value.isTextual() ? quoted(value.textValue()) : plain(value.asText());
  }

  static String quoted(String text) {
    return '"' + plain(text) + '"';
  }

  /** The text without quotation marks. */
  static String plain(String text) {
    StringBuilder shown = new StringBuilder();
    int length = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (length++ == LONGEST) {
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
  static String escape(int unit) {
    String hex = Integer.toHexString(unit).toUpperCase(Locale.ROOT);
    return "\\u" + "0".repeat(4 - hex.length()) + hex;
  }
}
