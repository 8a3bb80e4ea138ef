package dk.kontaktforloeb.testkit.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message of the library taken apart: what is wrong, what was expected, and the guess on its
 * second line.
 */
record Told(String message, String expected, @Nullable String maybe) {
  private static final Pattern EXPECTED = Pattern.compile("(?s)(.*?)[,:] expected (.*)");

  static Told of(String text) {
    String[] lines = text.split("\\R", 2);
    Matcher expected = EXPECTED.matcher(lines[0]);
    boolean says = expected.matches();
    return new Told(
        says ? expected.group(1) : stop(lines[0]),
        says ? stop(expected.group(2)) : "",
        lines.length > 1 && lines[1].startsWith("Maybe ")
            ? lines[1].substring("Maybe ".length()).replaceAll("[?.]$", "")
            : null);
  }

  private static String stop(String text) {
    return text.replaceFirst("[.]$", "");
  }
}
