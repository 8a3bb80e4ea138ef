package dk.kontaktforloeb.testkit.difference;

import dk.kontaktforloeb.core.drl.DrlRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is written otherwise in rule files: rules added, removed and edited, line by line. */
final class RuleChanges {
  private final RuleSetFiles old;
  private final RuleSetFiles now;
  private final List<FileChange> changes = new ArrayList<>();

  private RuleChanges(RuleSetFiles old, RuleSetFiles now) {
    this.old = old;
    this.now = now;
  }

  static List<FileChange> between(RuleSetFiles old, RuleSetFiles now) {
    RuleChanges changes = new RuleChanges(old, now);
    Map<String, DrlRule> oldRules = old.drlRules();
    Map<String, DrlRule> newRules = now.drlRules();
    Set<String> ids = new LinkedHashSet<>(oldRules.keySet());
    ids.addAll(newRules.keySet());
    ids.forEach(id -> changes.compare(id, oldRules.get(id), newRules.get(id)));
    return changes.changes;
  }

  private void compare(String id, @Nullable DrlRule before, @Nullable DrlRule after) {
    if (before == null || after == null) {
      changes.add(
          new FileChange(
              FileChange.Kind.of(before, after),
              "rule " + id,
              (after == null ? before : after).file(),
              id,
              before == null ? null : old.place(before.file(), before.line()),
              after == null ? null : now.place(after.file(), after.line()),
              before == null ? null : before.name(),
              after == null ? null : after.name()));
      return;
    }
    List<Line> removed = lines(old, before);
    List<Line> added = lines(now, after);
    dropCommon(removed, added);
    for (int i = 0; i < Math.max(removed.size(), added.size()); i++) {
      @Nullable Line was = i < removed.size() ? removed.get(i) : null;
      @Nullable Line is = i < added.size() ? added.get(i) : null;
      changes.add(
          new FileChange(
              FileChange.Kind.of(was, is),
              "line of rule " + id,
              after.file(),
              id,
              was == null ? null : old.place(before.file(), was.number()),
              is == null ? null : now.place(after.file(), is.number()),
              was == null ? null : was.text(),
              is == null ? null : is.text()));
    }
    if (!before.file().equals(after.file())) {
      changes.add(
          new FileChange(
              FileChange.Kind.CHANGED,
              "file of rule " + id,
              after.file(),
              id,
              old.place(before.file(), before.line()),
              now.place(after.file(), after.line()),
              before.file(),
              after.file()));
    }
  }

  private record Line(int number, String text) {}

  /** The rule's lines from its name to its end, without comments and blanks. */
  private static List<Line> lines(RuleSetFiles files, DrlRule rule) {
    List<String> all = files.texts().getOrDefault(rule.file(), "").lines().toList();
    List<Line> lines = new ArrayList<>();
    for (int i = rule.line() - 1; i < all.size(); i++) {
      String text = all.get(i).strip().replaceAll("\\s+", " ");
      if (!text.isEmpty() && !text.startsWith("//")) {
        lines.add(new Line(i + 1, text));
      }
      if (text.equals("end")) {
        break;
      }
    }
    return lines;
  }

  /** Takes away what both have, each as often as both have it. */
  private static void dropCommon(List<Line> before, List<Line> after) {
    before.removeIf(
        was ->
            after.stream()
                .filter(is -> is.text().equals(was.text()))
                .findFirst()
                .map(after::remove)
                .orElse(false));
  }
}
