package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.core.json.Nearest;
import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was expected where names are known, and which of them was probably meant.
 *
 * @param expected in words
 * @param maybe the nearest name, or null
 */
record Guess(String expected, @Nullable String maybe) {
  private static final int FEW = 12;

  /** A long list helps nobody who has misspelt a word: it is told where there is no guess. */
  static Guess of(String word, Collection<String> names, String otherwise) {
    String maybe = Nearest.to(word, new TreeSet<>(names)).orElse(null);
    if (names.isEmpty() || (maybe != null && names.size() > FEW)) {
      return new Guess(otherwise, maybe);
    }
    return new Guess("one of " + String.join(", ", names), maybe);
  }
}
