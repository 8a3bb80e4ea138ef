package dk.kontaktforloeb.testkit.check;

/**
 * A stretch of a text.
 *
 * @param start offset of its first character, from 0
 * @param end offset after its last
 */
record Span(int start, int end) {

  Span to(Span last) {
    return new Span(start, last.end);
  }
}
