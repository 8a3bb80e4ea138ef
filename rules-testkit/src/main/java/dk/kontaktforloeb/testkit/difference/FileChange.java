package dk.kontaktforloeb.testkit.difference;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is written otherwise in two rule sets.
 *
 * @param kind whether it is new, gone or other
 * @param what what it is: {@code rule IND-25}, {@code row}, {@code text IND-25}, {@code file}
 * @param path the file below the root of the rule sets
 * @param rule id of the rule that it belongs to, or null
 * @param oldPlace file and line in the old set, or null where it is new
 * @param newPlace file and line in the new set, or null where it is gone
 * @param before what is written in the old set, or null where it is new
 * @param after what is written in the new set, or null where it is gone
 */
public record FileChange(
    Kind kind,
    String what,
    String path,
    @Nullable String rule,
    @Nullable String oldPlace,
    @Nullable String newPlace,
    @Nullable String before,
    @Nullable String after) {

  /** What became of it. */
  public enum Kind {
    /** Only the new set has it. */
    ADDED,
    /** Only the old set has it. */
    REMOVED,
    /** Both have it, written otherwise. */
    CHANGED;

    static Kind of(@Nullable Object before, @Nullable Object after) {
      if (before == null) {
        return ADDED;
      }
      return after == null ? REMOVED : CHANGED;
    }
  }

  /** Where to look: in the new set, or in the old one where it is gone. */
  public String place() {
    return newPlace != null ? newPlace : String.valueOf(oldPlace);
  }

  /** The name of its table without {@code .csv}, or null where it is in none. */
  public @Nullable String table() {
    return path.startsWith("tabeller/") && path.endsWith(".csv")
        ? path.substring("tabeller/".length(), path.length() - ".csv".length())
        : null;
  }

  @Override
  public String toString() {
    String places =
        oldPlace != null && newPlace != null && !oldPlace.equals(newPlace)
            ? oldPlace + " → " + newPlace
            : place();
    String text =
        switch (kind) {
          case ADDED -> String.valueOf(after);
          case REMOVED -> String.valueOf(before);
          case CHANGED -> before + " → " + after;
        };
    return "%s: %s %s: %s".formatted(places, what, kind.name().toLowerCase(Locale.ROOT), text);
  }
}
