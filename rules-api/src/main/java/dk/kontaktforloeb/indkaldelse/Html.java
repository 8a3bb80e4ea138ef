package dk.kontaktforloeb.indkaldelse;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a description needs to know of HTML (IND.4.1.32). */
final class Html {
  private static final Pattern TAG_START = Pattern.compile("</?\\p{L}");

  /**
   * A tag to its closing bracket; one inside a quoted attribute does not close it, unless a quote
   * is left open.
   */
  private static final Pattern TAG =
      Pattern.compile("</?\\p{L}(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>|</?\\p{L}[^>]*+>");

  private Html() {}

  static boolean hasTag(@Nullable String text) {
    return text != null && text.indexOf('<') >= 0 && TAG_START.matcher(text).find();
  }

  static int encodedLength(@Nullable String text) {
    return text == null ? 0 : text.chars().map(Html::encodedLength).sum();
  }

  private static int encodedLength(int character) {
    return switch (character) {
      case '<', '>' -> "&lt;".length();
      case '&', '\'' -> "&amp;".length();
      case '"' -> "&quot;".length();
      default -> 1;
    };
  }

  /** Removes tags until none is left, since removing one can make another. */
  static String withoutTags(@Nullable String text) {
    String stripped = text == null ? "" : text;
    String before;
    do {
      before = stripped;
      stripped = withoutOutermostTags(before);
    } while (!stripped.equals(before));
    return stripped;
  }

  /**
   * Looks no further than the last closing bracket, so that open tags without one are not searched
   * for it again and again.
   */
  private static String withoutOutermostTags(String text) {
    int end = text.lastIndexOf('>') + 1;
    return TAG.matcher(text.substring(0, end)).replaceAll("") + text.substring(end);
  }
}
