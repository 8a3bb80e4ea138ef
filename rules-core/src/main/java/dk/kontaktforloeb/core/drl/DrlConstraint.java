package dk.kontaktforloeb.core.drl;

/**
 * One line of a rule's pattern.
 *
 * @param text as it is written
 * @param line where it begins, from 1
 * @param column where it begins, from 1
 * @param expression what it says
 */
public record DrlConstraint(String text, int line, int column, Expression expression) {

  /** Whether it only binds a variable and so holds always. */
  public boolean isBinding() {
    return expression instanceof Expression.Binding;
  }
}
