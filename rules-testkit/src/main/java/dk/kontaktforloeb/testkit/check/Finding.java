package dk.kontaktforloeb.testkit.check;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something in a rule directory that is not right.
 *
 * @param lint which kind
 * @param file path below the directory, with slashes; an empty text for the directory itself
 * @param line where the offending text begins, from 1
 * @param column where it begins, from 1
 * @param text the offending text, as far as its line goes; empty where something is missing
 * @param message what is wrong
 * @param expected what was expected, or an empty text
 * @param maybe what was probably meant, or null
 * @param source the line that it stands on, or an empty text
 */
public record Finding(
    Lint lint,
    String file,
    int line,
    int column,
    String text,
    String message,
    String expected,
    @Nullable String maybe,
    String source)
    implements Comparable<Finding> {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::file)
          .thenComparingInt(Finding::line)
          .thenComparingInt(Finding::column)
          .thenComparing(Finding::lint)
          .thenComparing(Finding::message);

  @Override
  public int compareTo(Finding other) {
    return BY_PLACE.compare(this, other);
  }

  /** Whether it is about a file or a directory, and no place in it. */
  boolean isAboutWholeFile() {
    return source.isEmpty() && text.isEmpty() && line == 1 && column == 1;
  }

  /** What is wrong, what was expected and what was probably meant, in one text. */
  public String sentence() {
    StringBuilder sentence = new StringBuilder(message).append('.');
    if (!expected.isEmpty()) {
      sentence.append(" Expected ").append(expected).append('.');
    }
    if (maybe != null) {
      sentence.append(" Maybe ").append(maybe).append('?');
    }
    return sentence.toString();
  }

  /** {@code file:line:column: error[lint]: message}, and below it the line with a caret. */
  @Override
  public String toString() {
    StringBuilder shown = new StringBuilder();
    shown.append(
        "%s:%s:%s: %s[%s]: %s%n"
            .formatted(file, line, column, lint.severity().word(), lint.id(), message));
    if (!source.isEmpty()) {
      shown.append("  ").append(source.replace('\t', ' ')).append(System.lineSeparator());
      shown.append(" ".repeat(column + 1)).append('^');
      shown.append("~".repeat(Math.max(0, text.length() - 1))).append(System.lineSeparator());
    }
    if (!expected.isEmpty()) {
      shown.append("  Expected ").append(expected).append('.').append(System.lineSeparator());
    }
    if (maybe != null) {
      shown.append("  Maybe ").append(maybe).append('?').append(System.lineSeparator());
    }
    return shown.toString();
  }
}
