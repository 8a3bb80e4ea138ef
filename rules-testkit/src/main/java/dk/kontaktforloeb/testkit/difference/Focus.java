package dk.kontaktforloeb.testkit.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where to look for what a change of the files changes: one rule, or one table that no rule names.
 *
 * @param subject id of the rule, or name of the table
 * @param operations wire names of the operations that it is about; empty for all
 * @param elements names of the elements that its conditions come from
 * @param values values at its bounds, to be tried in those elements
 * @param rows cells of the table rows that have changed, by column
 */
record Focus(
    String subject,
    Set<String> operations,
    Set<String> elements,
    List<JsonNode> values,
    List<Map<String, JsonNode>> rows) {

  /** Whether it is about a rule: of a table alone no one says which operations read it. */
  boolean isRule() {
    return !operations.isEmpty();
  }

  /**
   * Whether an element of that name is meant; words of the rules carry those of elements in them.
   */
  boolean names(String element) {
    String wanted = singular(element);
    return elements.stream().anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static String singular(String element) {
    String lower = element.toLowerCase(Locale.ROOT);
    for (String plural : List.of("er", "r")) {
      if (lower.endsWith(plural) && lower.length() > 6) {
        return lower.substring(0, lower.length() - plural.length());
      }
    }
    return lower;
  }
}
