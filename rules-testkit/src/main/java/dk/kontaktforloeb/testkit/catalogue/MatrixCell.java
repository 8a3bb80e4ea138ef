package dk.kontaktforloeb.testkit.catalogue;

import java.util.List;

/**
 * What was decided of one interview type for one contact group.
 *
 * @param samtaleType id of the type
 * @param forbiddenBy ids of the rules that forbid it, in catalogue order; empty where it is allowed
 * @param assumed whether it would come out otherwise without the rows that the tables assume, or
 *     with the rows that may be missing beside them
 */
public record MatrixCell(int samtaleType, List<String> forbiddenBy, boolean assumed) {

  /** Copies the list. */
  public MatrixCell {
    forbiddenBy = List.copyOf(forbiddenBy);
  }

  /** Whether no rule forbids it. */
  public boolean allowed() {
    return forbiddenBy.isEmpty();
  }
}
