package dk.kontaktforloeb.testkit.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers findings. */
final class Found {
  private final List<Finding> findings = new ArrayList<>();

  /** At a stretch of a file. */
  void add(
      Lint lint,
      SourceFile file,
      Span span,
      String message,
      String expected,
      @Nullable String maybe) {
    int start = Math.min(span.start(), file.text().length());
    int end = Math.min(Math.max(span.end(), start), file.text().length());
    int line = file.line(start);
    int lineEnd = start + file.lineText(line).length() - file.column(start) + 1;
    String text = file.text().substring(start, Math.max(start, Math.min(end, lineEnd)));
    findings.add(
        new Finding(
            lint,
            file.path(),
            line,
            file.column(start),
            text,
            message,
            expected,
            maybe,
            file.lineText(line)));
  }

  /** At a place of a file whose text could not be read. */
  void addAt(
      Lint lint,
      String path,
      int line,
      int column,
      String message,
      String expected,
      @Nullable String maybe) {
    findings.add(new Finding(lint, path, line, column, "", message, expected, maybe, ""));
  }

  /** About a whole file or directory. */
  void add(Lint lint, String path, String message, String expected, @Nullable String maybe) {
    addAt(lint, path, 1, 1, message, expected, maybe);
  }

  void addAll(List<Finding> others) {
    findings.addAll(others);
  }

  boolean hasErrorIn(String path) {
    return in(path).anyMatch(finding -> finding.lint().severity() == Lint.Severity.ERROR);
  }

  Stream<Finding> in(String path) {
    return findings.stream().filter(finding -> finding.file().equals(path));
  }

  List<Finding> all() {
    return findings.stream().distinct().sorted().toList();
  }
}
