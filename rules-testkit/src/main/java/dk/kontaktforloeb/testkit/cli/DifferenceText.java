package dk.kontaktforloeb.testkit.cli;

import dk.kontaktforloeb.testkit.difference.Difference;
import dk.kontaktforloeb.testkit.difference.DifferenceReport;
import dk.kontaktforloeb.testkit.difference.FileChange;
import java.util.Locale;

/** What differs between two rule sets as text. */
final class DifferenceText {
  private static final int LONGEST = 400;

  private DifferenceText() {}

  static String of(DifferenceReport report) {
    StringBuilder text = new StringBuilder();
    text.append("%s → %s%n".formatted(report.oldName(), report.newName()));
    if (report.isSameText()) {
      return text.append("Every file is the same: nothing was searched.%n".formatted()).toString();
    }
    text.append("%nWritten otherwise: %s%n".formatted(report.changes().size()));
    for (FileChange change : report.changes()) {
      text.append("  ").append(change).append('\n');
    }
    text.append("%nDecided otherwise: %s%n".formatted(report.differences().size()));
    report.differences().forEach(difference -> append(text, difference));
    if (!report.unnoticed().isEmpty()) {
      text.append(
          "%nRules that the changes are about, of which no difference was found: %s%n"
              .formatted(String.join(", ", report.unnoticed())));
    }
    text.append(
        String.format(
            Locale.ROOT,
            "%nSearched by both: %,d scenarios of the corpus, %,d about what is written otherwise, %,d random ones"
                + " (seed %s).%nA difference that was not found is no proof that there is none.%n",
            report.searched().corpus(),
            report.searched().directed(),
            report.searched().random(),
            report.searched().seed()));
    return text.toString();
  }

  private static void append(StringBuilder text, Difference difference) {
    text.append(
        "%n%s %s, %s%n"
            .formatted(difference.subject(), difference.kind().words(), difference.operation()));
    line(text, "old", difference.before());
    line(text, "new", difference.after());
    if (!difference.example().passesByNew()) {
      text.append("  the new rules decide nothing of this scenario:\n");
    } else if (!difference.example().failsByOld()) {
      text.append("  scenarios do not compare this, so this one passes by both:\n");
    }
    text.append('\n').append(difference.example().yaml().indent(4));
  }

  private static void line(StringBuilder text, String which, String said) {
    if (!said.isEmpty()) {
      String cut = said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
      text.append("  %s: %s%n".formatted(which, cut.replace("\n", "\n       ")));
    }
  }
}
