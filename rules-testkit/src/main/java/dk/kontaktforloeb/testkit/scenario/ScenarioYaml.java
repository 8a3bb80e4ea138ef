package dk.kontaktforloeb.testkit.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kontaktforloeb.BlankText;
import dk.kontaktforloeb.core.json.JsonWriter;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Writes a scenario as YAML that every YAML reader reads alike, as the files of the corpus are
 * written: short objects and lists on one line.
 */
public final class ScenarioYaml {
  private static final int WIDEST = 110;

  /** A text that needs no quotes: no number, no word with a meaning, no sign of YAML. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-zæøåÆØÅ][\\w æøåÆØÅ./-]*[\\wæøåÆØÅ]");

  private static final Pattern DATE =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?)?");

  private static final Set<String> WORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

  private ScenarioYaml() {}

  /** The tree as one document; ends with a line break. */
  public static String write(JsonNode scenario) {
    StringBuilder text = new StringBuilder();
    block(text, scenario, "");
    return text.toString();
  }

  private static void block(StringBuilder text, JsonNode object, String indent) {
    for (Map.Entry<String, JsonNode> element : object.properties()) {
      String line = indent + element.getKey() + ": " + flow(element.getValue());
      JsonNode value = element.getValue();
      if (value.isEmpty() || (line.length() <= WIDEST && !isPart(indent, value))) {
        text.append(line).append('\n');
      } else {
        text.append(indent).append(element.getKey()).append(":\n");
        blockOf(text, value, indent + "  ");
      }
    }
  }

  /** The parts of a scenario stand below each other, however short. */
  private static boolean isPart(String indent, JsonNode value) {
    return indent.isEmpty() && value.isObject();
  }

  private static void blockOf(StringBuilder text, JsonNode value, String indent) {
    if (value.isObject()) {
      block(text, value, indent);
      return;
    }
    for (JsonNode item : value) {
      String line = indent + "- " + flow(item);
      if (item.isObject() && !item.isEmpty() && line.length() > WIDEST) {
        StringBuilder inner = new StringBuilder();
        block(inner, item, indent + "  ");
        text.append(indent).append("- ").append(inner.substring(indent.length() + 2));
      } else {
        text.append(line).append('\n');
      }
    }
  }

  private static String flow(JsonNode value) {
    if (value.isObject()) {
      StringJoiner elements = new StringJoiner(", ", "{", "}");
      value
          .properties()
          .forEach(element -> elements.add(element.getKey() + ": " + flow(element.getValue())));
      return elements.toString();
    }
    if (value.isArray()) {
      StringJoiner items = new StringJoiner(", ", "[", "]");
      for (Iterator<JsonNode> each = value.elements(); each.hasNext(); ) {
        items.add(flow(each.next()));
      }
      return items.toString();
    }
    return value.isTextual() && isPlain(value.textValue())
        ? value.textValue()
        : visible(JsonWriter.write(value));
  }

  /** Line ends and blanks that are no plain space are escaped: YAML reads some as line breaks. */
  private static String visible(String json) {
    StringBuilder text = new StringBuilder();
    for (char c : json.toCharArray()) {
      boolean isShown = c == ' ' || !BlankText.isBlank(String.valueOf(c));
      text.append(isShown ? String.valueOf(c) : "\\u%04X".formatted((int) c));
    }
    return text.toString();
  }

  private static boolean isPlain(String text) {
    return DATE.matcher(text).matches()
        || (PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT)));
  }
}
