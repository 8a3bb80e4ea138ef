package dk.kontaktforloeb.core.message;

import dk.kontaktforloeb.core.json.Nearest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks a template through before it is used, so that a mistake is told with its place instead of
 * being sent to a citizen. What is in square brackets is a merge field, or the begin or end of a
 * section, which Mustache leaves out where the field is empty ({@code #}) or is not ({@code ^}).
 */
final class TemplateCheck {
  private static final Pattern TAG = Pattern.compile("\\[([#^/]?)([^\\[\\]\\n]*)]|[\\[\\]]");

  private final String file;
  private final String text;
  private final Deque<MatchResult> open = new ArrayDeque<>();

  private TemplateCheck(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Checks the text of a file.
   *
   * @throws IllegalArgumentException when it is malformed
   */
  static void check(String file, String text) {
    TemplateCheck check = new TemplateCheck(file, text);
    check.shape();
    check.tags();
  }

  private void shape() {
    String[] lines = text.split("\n", 3);
    if (lines[0].isBlank()) {
      throw problem(0, "\"%s\" is no subject, expected one on the first line".formatted(lines[0]));
    }
    if (lines.length > 1 && !lines[1].isBlank()) {
      throw problem(
          lines[0].length() + 1,
          "\"%s\" stands here, expected an empty line between subject and text.%nMaybe the subject was left out?"
              .formatted(lines[1]));
    }
    if (lines.length < 3 || lines[2].isBlank()) {
      throw problem(
          text.length(), "the template ends here, expected a text after subject and empty line");
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
          "\"%s\" stands alone, expected a merge field such as [StartTime].%nMaybe its other bracket is missing?"
              .formatted(tag.group()));
    }
    if (!MergeField.NAMES.contains(tag.group(2))) {
      throw problem(
          tag.start(),
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
          "%s begins a section without end, expected [/%s] after it, for a subject on the same line"
              .formatted(tag.group(), tag.group(2)));
    }
  }

  private IllegalArgumentException problem(int offset, String what) {
    String before = text.substring(0, offset);
    long line = before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
    int column = offset - before.lastIndexOf('\n');
    return new IllegalArgumentException("%s:%d:%d: %s".formatted(file, line, column, what));
  }
}
