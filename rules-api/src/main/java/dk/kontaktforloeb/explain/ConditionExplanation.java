package dk.kontaktforloeb.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule, and how it came out.
 *
 * @param text the condition as the rule file has it
 * @param line its line in the rule file, from 1
 * @param holds whether it holds, or null when it was not judged
 * @param values what it saw; empty when it was not judged
 */
public record ConditionExplanation(
    String text, int line, @Nullable Boolean holds, List<SeenValue> values) {

  /** Copies the list. */
  public ConditionExplanation {
    values = List.copyOf(values);
  }
}
