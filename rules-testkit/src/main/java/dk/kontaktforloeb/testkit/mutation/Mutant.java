package dk.kontaktforloeb.testkit.mutation;

/**
 * A rule set with one thing changed.
 *
 * @param kind what kind of thing
 * @param subject id of the rule, or name of the table
 * @param file path of the file below the root of the rule set
 * @param line from 1
 * @param column from 1
 * @param before what is written
 * @param after what is written instead; empty where it is not there
 */
public record Mutant(
    MutantKind kind,
    String subject,
    String file,
    int line,
    int column,
    String before,
    String after) {

  /** {@code file:line:column}. */
  public String place() {
    return "%s:%s:%s".formatted(file, line, column);
  }

  /** Place, subject, kind and the change, on one line. */
  @Override
  public String toString() {
    return after.isEmpty()
        ? "%s: %s %s: \"%s\"".formatted(place(), subject, kind.words(), before)
        : "%s: %s %s: \"%s\" is \"%s\"".formatted(place(), subject, kind.words(), before, after);
  }
}
