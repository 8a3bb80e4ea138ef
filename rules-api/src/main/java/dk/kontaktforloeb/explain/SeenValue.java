package dk.kontaktforloeb.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a condition saw.
 *
 * @param word the word of the rules, such as {@code aktiveFravaer}
 * @param value its value as text, or null when it is absent
 * @param from the values that it was found from; empty for an element of the request or the
 *     registers
 * @param tables names of the tables that it was looked up in
 */
public record SeenValue(
    String word, @Nullable String value, List<SeenValue> from, List<String> tables) {

  /** Copies the lists. */
  public SeenValue {
    from = List.copyOf(from);
    tables = List.copyOf(tables);
  }
}
