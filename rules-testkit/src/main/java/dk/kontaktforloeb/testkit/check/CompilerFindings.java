package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.rule.RuleProblem;
import dk.kontaktforloeb.rule.RuleSetException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What the compiler and the loader say of rules in which no lint has found an error. */
final class CompilerFindings {
  private CompilerFindings() {}

  static List<Finding> of(Path directory, RuleSetException refused, List<Finding> linted) {
    Found found = new Found();
    SortedMap<String, SourceFile> files = DirectoryFiles.read(directory, new Found()).files();
    for (RuleProblem problem : refused.problems()) {
      add(directory, files, problem, found);
    }
    found.addAll(linted);
    return found.all();
  }

  static List<Finding> of(Throwable thrown, List<Finding> linted) {
    Found found = new Found();
    found.add(Lint.COMPILE, "", "the compiler failed: %s".formatted(thrown), "", null);
    found.addAll(linted);
    return found.all();
  }

  private static void add(
      Path directory, SortedMap<String, SourceFile> files, RuleProblem problem, Found found) {
    String path = below(directory, problem.file());
    Told told = Told.of(problem.message());
    @Nullable SourceFile file = files.get(path);
    if (file == null || problem.line() < 1) {
      found.add(Lint.COMPILE, path, told.message(), told.expected(), told.maybe());
      return;
    }
    int line = Math.min(problem.line(), file.lines());
    int start = file.offset(line, Math.max(1, problem.column()));
    int end = file.offset(line, Integer.MAX_VALUE);
    if (problem.column() < 1) {
      start += end - start - file.lineText(line).stripLeading().length();
    }
    found.add(
        Lint.COMPILE,
        file,
        new Span(start, problem.column() < 1 ? end : start),
        told.message(),
        told.expected(),
        told.maybe());
  }

  private static String below(Path directory, String file) {
    try {
      return directory.relativize(Path.of(file)).toString().replace('\\', '/');
    } catch (IllegalArgumentException e) {
      return file;
    }
  }
}
