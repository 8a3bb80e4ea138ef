package dk.kontaktforloeb.testkit.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Everything that is written otherwise in two rule sets. */
final class FileChanges {
  private static final Pattern RULE_ID = Pattern.compile("([A-Z][A-Z0-9]*-[0-9]{2,4}[a-z]?)\\b.*");

  private final RuleSetFiles old;
  private final RuleSetFiles now;
  private final List<FileChange> changes;

  private FileChanges(RuleSetFiles old, RuleSetFiles now) {
    this.old = old;
    this.now = now;
    this.changes = new ArrayList<>(RuleChanges.between(old, now));
  }

  static List<FileChange> between(RuleSetFiles old, RuleSetFiles now) {
    FileChanges changes = new FileChanges(old, now);
    Set<String> paths = new TreeSet<>(old.texts().keySet());
    paths.addAll(now.texts().keySet());
    paths.removeIf(path -> path.endsWith(".drl"));
    paths.forEach(changes::compare);
    return List.copyOf(changes.changes);
  }

  private void compare(String path) {
    @Nullable String before = old.texts().get(path);
    @Nullable String after = now.texts().get(path);
    if (before != null && before.equals(after)) {
      return;
    }
    if (path.endsWith(".csv")) {
      compareLines(path, "row", lines(before, true), lines(after, true), FileChanges::firstCell);
    } else if (path.endsWith(".properties")) {
      compareLines(path, "text", lines(before, false), lines(after, false), FileChanges::key);
    } else if (before == null || after == null || !before.strip().equals(after.strip())) {
      compareFirstLines(path, before, after);
    }
  }

  /** Of running text the first line that differs is enough to find it. */
  private void compareFirstLines(String path, @Nullable String before, @Nullable String after) {
    List<String> was = before == null ? List.of() : before.strip().lines().toList();
    List<String> is = after == null ? List.of() : after.strip().lines().toList();
    int same = 0;
    while (same < Math.min(was.size(), is.size()) && was.get(same).equals(is.get(same))) {
      same++;
    }
    add(
        path,
        before == null || after == null ? "file" : "line",
        null,
        before == null ? null : same + 1,
        after == null ? null : same + 1,
        before == null ? null : same < was.size() ? was.get(same) : "",
        after == null ? null : same < is.size() ? is.get(same) : "");
  }

  private record Line(int number, String text) {}

  private static List<Line> lines(@Nullable String text, boolean isTable) {
    List<Line> lines = new ArrayList<>();
    int number = 1;
    for (String line : text == null ? List.<String>of() : text.lines().toList()) {
      boolean isNote = !isTable && (line.startsWith("#") || line.startsWith("!"));
      if (!line.isBlank() && !isNote) {
        lines.add(new Line(number, line.strip()));
      }
      number++;
    }
    return lines;
  }

  private interface Keyed {
    String of(String line);
  }

  private static String firstCell(String row) {
    return row.split(",", 2)[0];
  }

  private static String key(String line) {
    return line.split("[=:]", 2)[0].strip();
  }

  /** Lines that stand on one side alone; two with the same key are one that has changed. */
  private void compareLines(
      String path, String what, List<Line> before, List<Line> after, Keyed key) {
    Map<String, Integer> texts = new LinkedHashMap<>();
    after.forEach(line -> texts.merge(line.text(), 1, Integer::sum));
    List<Line> removed = new ArrayList<>();
    for (Line line : before) {
      if (texts.merge(line.text(), -1, Integer::sum) < 0) {
        removed.add(line);
      }
    }
    List<Line> added = new ArrayList<>();
    for (int i = after.size() - 1; i >= 0; i--) {
      if (texts.merge(after.get(i).text(), -1, Integer::sum) >= 0) {
        added.add(0, after.get(i));
      }
    }
    for (Line was : removed) {
      String wasKey = key.of(was.text());
      @Nullable Line is =
          added.stream()
              .filter(line -> key.of(line.text()).equals(wasKey))
              .findFirst()
              .orElse(null);
      added.remove(is);
      addLine(path, what, wasKey, was, is);
    }
    added.forEach(is -> addLine(path, what, key.of(is.text()), null, is));
  }

  private void addLine(
      String path, String what, String key, @Nullable Line was, @Nullable Line is) {
    var rule = RULE_ID.matcher(key);
    @Nullable String ruleId = rule.matches() ? rule.group(1) : null;
    add(
        path,
        what,
        ruleId,
        was == null ? null : was.number(),
        is == null ? null : is.number(),
        was == null ? null : was.text(),
        is == null ? null : is.text());
  }

  private void add(
      String path,
      String what,
      @Nullable String rule,
      @Nullable Integer oldLine,
      @Nullable Integer newLine,
      @Nullable String before,
      @Nullable String after) {
    changes.add(
        new FileChange(
            FileChange.Kind.of(before, after),
            what,
            path,
            rule,
            oldLine == null ? null : old.place(path, oldLine),
            newLine == null ? null : now.place(path, newLine),
            before,
            after));
  }
}
