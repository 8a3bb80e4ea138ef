package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.core.json.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether every rule has its texts, and only names that its case knows. */
final class TextLints {
  private static final String TITLE = ".title";

  private final KnownRules rules;
  private final Found found;

  TextLints(KnownRules rules, Found found) {
    this.rules = rules;
    this.found = found;
  }

  /** Checks the messages of a language; the Danish title of a rule is its name. */
  void check(SourceFile file, boolean danish) {
    List<PropertiesText.Entry> entries = PropertiesText.read(file);
    Set<String> wanted = new TreeSet<>();
    for (KnownRules.Known rule : rules.all()) {
      if (rule.hasMessage()) {
        wanted.add(rule.id());
      }
      if (!danish) {
        wanted.add(rule.id() + TITLE);
      }
    }
    Set<String> seen = new HashSet<>();
    for (PropertiesText.Entry entry : entries) {
      if (!seen.add(entry.key())) {
        tell(
            Lint.DOUBLED_TEXT,
            file,
            entry.keySpan(),
            "%s stands in the file already".formatted(entry.key()),
            "every key once",
            null);
      }
    }
    for (PropertiesText.Entry entry : entries) {
      if (!wanted.contains(entry.key())) {
        if (rules.mayKnow(id(entry.key())) && rules.find(id(entry.key())) == null) {
          continue;
        }
        superfluous(file, entry, wanted, seen);
      } else {
        text(file, entry);
      }
    }
    wanted.stream().filter(key -> !seen.contains(key)).forEach(key -> missing(file, key));
  }

  private void superfluous(
      SourceFile file, PropertiesText.Entry entry, Set<String> wanted, Set<String> seen) {
    Set<String> missing = new TreeSet<>(wanted);
    missing.removeAll(seen);
    tell(
        Lint.SUPERFLUOUS_TEXT,
        file,
        entry.keySpan(),
        "%s is no key of a rule's text".formatted(entry.key()),
        "the id of a rule with a message%s"
            .formatted(
                wanted.stream().anyMatch(k -> k.endsWith(TITLE)) ? ", or an id with " + TITLE : ""),
        Nearest.to(entry.key(), missing).orElse(null));
  }

  private void text(SourceFile file, PropertiesText.Entry entry) {
    if (entry.text().isEmpty()) {
      tell(
          Lint.MISSING_TEXT,
          file,
          entry.keySpan(),
          "%s has an empty text".formatted(entry.key()),
          "a text after the =",
          null);
    }
    KnownRules.Known rule = rules.find(entry.key());
    if (rule != null) {
      KnownRules.@Nullable Case judged = rule.caseType();
      CaseType further = judged == null ? FurtherWords.OF_CHECKS : FurtherWords.OF_RULES;
      CaseType words = judged == null ? FurtherWords.OF_CHECKS : judged.words();
      new MustacheLints(file, found).check(entry, words, further);
    }
  }

  private static String id(String key) {
    return key.endsWith(TITLE) ? key.substring(0, key.length() - TITLE.length()) : key;
  }

  private void missing(SourceFile file, String key) {
    KnownRules.Known rule = rules.find(id(key));
    if (rule != null) {
      tell(
          Lint.MISSING_TEXT,
          rule.file(),
          rule.span(),
          "%s has no %s".formatted(file.path(), key),
          "a line %s = … in it".formatted(key),
          null);
    }
  }

  private void tell(
      Lint lint,
      SourceFile file,
      Span span,
      String message,
      String expected,
      @Nullable String maybe) {
    found.add(lint, file, span, message, expected, maybe);
  }
}
