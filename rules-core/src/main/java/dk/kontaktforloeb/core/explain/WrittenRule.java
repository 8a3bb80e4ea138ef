package dk.kontaktforloeb.core.explain;

import java.util.List;

/**
 * A rule as it is written, and in words.
 *
 * @param id its id
 * @param file path of its file below the root of the rule set
 * @param line where it begins, from 1
 * @param conditions its conditions in the order of the file
 * @param bindings what it hands to its consequence, as written
 * @param consequence what follows, as written
 */
public record WrittenRule(
    String id,
    String file,
    int line,
    List<WrittenCondition> conditions,
    List<String> bindings,
    String consequence) {

  /** Copies the lists. */
  public WrittenRule {
    conditions = List.copyOf(conditions);
    bindings = List.copyOf(bindings);
  }
}
