package dk.kontaktforloeb.testkit.difference;

import java.util.List;

/**
 * What differs between two rule sets. That no difference was found is no proof that there is none.
 *
 * @param oldName the old rule set as it was named
 * @param newName the new rule set as it was named
 * @param changes what is written otherwise
 * @param rules ids of the rules that are written otherwise or read a table that is
 * @param differences what is decided otherwise, in catalogue order of the rules
 * @param searched what was decided by both to find them
 */
public record DifferenceReport(
    String oldName,
    String newName,
    List<FileChange> changes,
    List<String> rules,
    List<Difference> differences,
    Searched searched) {

  /** Copies the lists. */
  public DifferenceReport {
    changes = List.copyOf(changes);
    rules = List.copyOf(rules);
    differences = List.copyOf(differences);
  }

  /**
   * How many scenarios were decided by both.
   *
   * @param corpus those of the corpus
   * @param directed those made about the changes
   * @param random those made at random
   * @param seed of the random ones
   */
  public record Searched(int corpus, int directed, int random, long seed) {}

  /** Ids of the rules that the changes are about, of which no decision was found that differs. */
  public List<String> unnoticed() {
    return rules.stream()
        .filter(rule -> differences.stream().noneMatch(each -> each.subject().equals(rule)))
        .toList();
  }

  /** Whether nothing is written otherwise, so that nothing had to be searched. */
  public boolean isSameText() {
    return changes.isEmpty();
  }
}
