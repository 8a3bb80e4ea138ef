package dk.kontaktforloeb.core.json;

import com.fasterxml.jackson.databind.JsonNode;

/** Values as messages show them. */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  static String value(JsonNode value) {
    return value.isTextual() ? quoted(value.textValue()) : cut(value.asText());
  }

  static String quoted(String text) {
    return '"' + cut(text) + '"';
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
