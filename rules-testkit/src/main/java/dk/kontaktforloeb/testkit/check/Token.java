package dk.kontaktforloeb.testkit.check;

/**
 * A word or sign of a rule file.
 *
 * @param kind what it is
 * @param text as it is written
 * @param span where
 */
record Token(Kind kind, String text, Span span) {

  enum Kind {
    WORD,
    TEXT,
    NUMBER,
    SIGN,
    END_OF_FILE
  }

  boolean is(String expected) {
    return text.equals(expected) && (kind == Kind.WORD || kind == Kind.SIGN);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isEnd() {
    return kind == Kind.END_OF_FILE;
  }

  /** A text without its quotes. */
  String value() {
    return kind == Kind.TEXT ? text.substring(1, text.length() - 1) : text;
  }
}
