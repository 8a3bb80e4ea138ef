package dk.kontaktforloeb.core.message;

import dk.kontaktforloeb.core.json.Nearest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks a template through before it is used, so that a mistake is told with its place instead of
 * being sent to a citizen. What is in square brackets is a merge field, or the begin or end of a
 * section, which Mustache leaves out where the field is empty ({@code #}) or is not ({@code ^}).
 */
public final class TemplateCheck {
  private static final Pattern TAG = Pattern.compile("\\[([#^/]?)([^\\[\\]\\n]*)]|[\\[\\]]");

  private final String text;
  private final Deque<MatchResult> open = new ArrayDeque<>();

  private TemplateCheck(String text) {
    this.text = text;
  }

  /**
   * What is wrong with a template.
   *
   * @param offset where, counted from 0
   * @param length of the offending text
   * @param message what is wrong and what was expected, with a guess on a second line
   */
  public record Problem(int offset, int length, String message) {}

  /** Carries the first problem out of the walk. */
  private static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Malformed(Problem problem) {
      super(problem.message(), null, false, false);
      this.problem = problem;
    }
  }

  /** The first thing that is wrong with the text, whose lines end with {@code \n}. */
  public static Optional<Problem> firstProblem(String text) {
    TemplateCheck check = new TemplateCheck(text);
    try {
      check.shape();
      check.tags();
      return Optional.empty();
    } catch (Malformed e) {
      return Optional.of(e.problem);
    }
  }

  /**
   * Checks the text of a file.
   *
   * @throws IllegalArgumentException when it is malformed
   */
  static void check(String file, String text) {
    firstProblem(text)
        .ifPresent(
            problem -> {
              throw malformed(file, text, problem);
            });
  }

  private void shape() {
    String[] lines = text.split("\n", 3);
    if (lines[0].isBlank()) {
      throw problem(
          0,
          lines[0].length(),
          "\"%s\" is no subject, expected one on the first line".formatted(lines[0]));
    }
    if (lines.length > 1 && !lines[1].isBlank()) {
      throw problem(
          lines[0].length() + 1,
          lines[1].length(),
          "\"%s\" stands here, expected an empty line between subject and text.%nMaybe the subject was left out?"
              .formatted(lines[1]));
    }
    if (lines.length < 3 || lines[2].isBlank()) {
      throw problem(
          text.length(), 0, "the template ends here, expected a text after subject and empty line");
    }
  }

  private void tags() {
    int subject = text.indexOf('\n');
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      if (tag.start() > subject) {
        subject = text.length();
        requireNothingOpen();
      }
      tag(tag.toMatchResult());
    }
    requireNothingOpen();
  }

  private void tag(MatchResult tag) {
    if (tag.group(2) == null) {
      throw problem(
          tag.start(),
          tag.end() - tag.start(),
          "\"%s\" stands alone, expected a merge field such as [StartTime].%nMaybe its other bracket is missing?"
              .formatted(tag.group()));
    }
    if (!MergeField.NAMES.contains(tag.group(2))) {
      throw problem(
          tag.start(),
          tag.end() - tag.start(),
          "%s is no merge field, expected one of %s%s"
              .formatted(
                  tag.group(),
                  MergeField.NAMES,
                  Nearest.to(tag.group(2).strip(), MergeField.NAMES)
                      .map(name -> ".%nMaybe [%s%s]?".formatted(tag.group(1), name))
                      .orElse("")));
    }
    if (tag.group(1).equals("/")) {
      close(tag);
    } else if (!tag.group(1).isEmpty()) {
      open.push(tag);
    }
  }

  private void close(MatchResult tag) {
    if (open.isEmpty() || !open.peek().group(2).equals(tag.group(2))) {
      throw problem(
          tag.start(),
          tag.end() - tag.start(),
          "%s ends no section that is open here, expected %s"
              .formatted(
                  tag.group(),
                  open.isEmpty()
                      ? "[#%s] before it".formatted(tag.group(2))
                      : "[/%s] first".formatted(open.peek().group(2))));
    }
    open.pop();
  }

  private void requireNothingOpen() {
    if (!open.isEmpty()) {
      MatchResult tag = open.peek();
      throw problem(
          tag.start(),
          tag.end() - tag.start(),
          "%s begins a section without end, expected [/%s] after it, for a subject on the same line"
              .formatted(tag.group(), tag.group(2)));
    }
  }

  private static Malformed problem(int offset, int length, String what) {
    return new Malformed(new Problem(offset, length, what));
  }

  private static IllegalArgumentException malformed(String file, String text, Problem problem) {
    String before = text.substring(0, problem.offset());
    long line = before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
    int column = problem.offset() - before.lastIndexOf('\n');
    return new IllegalArgumentException(
        "%s:%s:%s: %s".formatted(file, line, column, problem.message()));
  }
}
