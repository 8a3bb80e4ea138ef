package dk.kontaktforloeb.rule;

/**
 * What is wrong with a file of a rule set.
 *
 * @param file the file, as the directory or jar that holds it was named
 * @param line its line, from 1; 0 when the problem belongs to no line
 * @param column its column, from 1; 0 when the problem belongs to no column
 * @param message what is wrong and what was expected; further lines guess
 */
public record RuleProblem(String file, int line, int column, String message) {

  /** {@code file:line:column: message}, as compilers print it. */
  @Override
  public String toString() {
    String place = line == 0 ? file : file + ":" + line + (column == 0 ? "" : ":" + column);
    return place + ": " + message;
  }
}
