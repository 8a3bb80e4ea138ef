package dk.kontaktforloeb.testkit.mutation;

/**
 * A piece of a text and what stands there instead.
 *
 * @param start where the piece begins
 * @param end where it ends
 */
record Edit(MutantKind kind, int start, int end, String replacement) {

  String before(String text) {
    return text.substring(start, end);
  }

  String in(String text) {
    return text.substring(0, start) + replacement + text.substring(end);
  }

  /** The same in a text that holds this one from there on. */
  Edit movedBy(int offset) {
    return new Edit(kind, start + offset, end + offset, replacement);
  }
}
