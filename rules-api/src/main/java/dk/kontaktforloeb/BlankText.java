package dk.kontaktforloeb;

import org.jspecify.annotations.Nullable;

/**
 * What counts as blank in rules and forms: a text in which nothing can be seen. White space of
 * Unicode, no-break and zero-width spaces included.
 */
public final class BlankText {
  /** White space by Unicode, but a control character to Java. */
  private static final int NEXT_LINE = 0x85;

  private BlankText() {}

  /** Whether the text is null, empty, or nothing but white space. */
  public static boolean isBlank(@Nullable String text) {
    return text == null || text.codePoints().allMatch(BlankText::isInvisible);
  }

  private static boolean isInvisible(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.FORMAT
        || character == NEXT_LINE;
  }
}
