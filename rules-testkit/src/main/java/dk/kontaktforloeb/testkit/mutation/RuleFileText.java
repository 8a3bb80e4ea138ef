package dk.kontaktforloeb.testkit.mutation;

import dk.kontaktforloeb.core.drl.DrlConstraint;
import dk.kontaktforloeb.core.drl.DrlFile;
import dk.kontaktforloeb.core.drl.DrlRule;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule file with the places of its rules.
 *
 * @param path below the root of the rule set
 * @param lineStarts where each line begins
 */
record RuleFileText(String path, String text, int[] lineStarts, List<Written> rules) {

  /**
   * A rule in its file.
   *
   * @param start where it begins
   * @param end where the next one does, or the file ends
   */
  record Written(DrlRule rule, int start, int end) {}

  static RuleFileText of(String path, String text) {
    int[] lineStarts = lineStarts(text);
    List<DrlRule> parsed = DrlFile.parse(path, text).rules();
    List<Written> rules = new ArrayList<>();
    for (int i = 0; i < parsed.size(); i++) {
      int end = i + 1 < parsed.size() ? lineStarts[parsed.get(i + 1).line() - 1] : text.length();
      rules.add(new Written(parsed.get(i), lineStarts[parsed.get(i).line() - 1], end));
    }
    return new RuleFileText(path, text, lineStarts, rules);
  }

  private static int[] lineStarts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts.add(i + 1);
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  /** What stands before the first rule: package, imports, globals. */
  String header() {
    return text.substring(0, rules.get(0).start());
  }

  /** Where a constraint begins; negative where the text there is another. */
  int offset(DrlConstraint constraint) {
    int offset = lineStarts[constraint.line() - 1] + constraint.column() - 1;
    return text.startsWith(constraint.text(), offset) ? offset : -1;
  }

  /** The line of a place, from 1. */
  int line(int offset) {
    int line = 1;
    while (line < lineStarts.length && lineStarts[line] <= offset) {
      line++;
    }
    return line;
  }

  /** The column of a place, from 1. */
  int column(int offset) {
    return offset - lineStarts[line(offset) - 1] + 1;
  }
}
