package dk.kontaktforloeb.testkit.difference;

import java.util.List;
import java.util.Objects;

/**
 * What differs between two rule sets. That no difference was found is no proof that there is none.
 *
 * @param oldName the old rule set as it was named
 * @param newName the new rule set as it was named
 * @param changes what is written otherwise
 * @param differences what is decided otherwise, in catalogue order of the rules
 * @param searched what was decided by both to find them
 */
public record DifferenceReport(
    String oldName,
    String newName,
    List<FileChange> changes,
    List<Difference> differences,
    Searched searched) {

  /** Copies the lists. */
  public DifferenceReport {
    changes = List.copyOf(changes);
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

  /** Ids of rules that are written otherwise, of which no decision was found that differs. */
  public List<String> unnoticed() {
    return changes.stream()
        .map(FileChange::rule)
        .filter(Objects::nonNull)
        .distinct()
        .filter(rule -> differences.stream().noneMatch(each -> each.subject().equals(rule)))
        .toList();
  }

  /** Whether nothing is written otherwise, so that nothing had to be searched. */
  public boolean isSameText() {
    return changes.isEmpty();
  }
}
