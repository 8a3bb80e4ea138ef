package dk.kontaktforloeb.core.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a misspelt word was meant to be. */
public final class Nearest {
  private static final int LONGEST = 60;

  private Nearest() {}

  /**
   * The known word that is a few letters away, upper and lower case alike; of several the nearest.
   */
  public static Optional<String> to(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = word.toLowerCase(Locale.ROOT);
    int allowed = Math.max(2, word.length() / 3);
    record Guess(String word, int distance) {}
    return known.stream()
        .map(candidate -> new Guess(candidate, distance(wanted, candidate)))
        .filter(guess -> guess.distance <= allowed && guess.distance < word.length())
        .min(Comparator.comparingInt(Guess::distance))
        .map(Guess::word);
  }

  /** A second line of a message, that guesses or names the known words. */
  public static String secondLine(String word, Collection<String> known) {
    return to(word, known)
        .map(guess -> "%nMaybe %s?".formatted(guess))
        .orElseGet(() -> "%nExpected one of %s.".formatted(String.join(", ", known)));
  }

  /** A word that was cut short is as good as one with two letters wrong. */
  private static int distance(String wanted, String candidate) {
    String lower = candidate.toLowerCase(Locale.ROOT);
    int edits = edits(wanted, lower);
    return wanted.length() > 2 && lower.startsWith(wanted) ? Math.min(2, edits) : edits;
  }

  /** Letters to insert, remove or replace, or neighbours to swap. */
  private static int edits(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], 1 + d[i - 2][j - 2]);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
