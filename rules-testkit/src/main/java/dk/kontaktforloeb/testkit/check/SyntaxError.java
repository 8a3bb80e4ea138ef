package dk.kontaktforloeb.testkit.check;

/** Leaves the element of a rule file that can not be read further; what is wrong was told. */
final class SyntaxError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SyntaxError() {
    super(null, null, false, false);
  }
}
