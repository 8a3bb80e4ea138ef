package dk.kontaktforloeb.indkaldelse;

import org.jspecify.annotations.Nullable;

/** What a description needs to know of HTML (IND.4.1.32). */
final class Html {
  private Html() {}

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
}
