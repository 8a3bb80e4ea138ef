package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.core.json.Nearest;
import dk.kontaktforloeb.testkit.source.Source;
import dk.kontaktforloeb.testkit.source.SourceKind;
import dk.kontaktforloeb.testkit.source.Sources;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether rules rest on statements that there are. */
final class SourceLints {
  static final String FILE = "kilder.csv";
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final Set<String> ids;
  private final Found found;

  /**
   * By the statements of the directory, or the shipped ones where it holds none.
   *
   * @param statements as read, or null
   */
  SourceLints(CsvText.@Nullable Read statements, Found found) {
    this.ids =
        statements == null
            ? Sources.shipped().stream()
                .map(Source::id)
                .collect(Collectors.toCollection(TreeSet::new))
            : statements.rows().stream()
                .map(row -> row.cell("id").text())
                .collect(Collectors.toCollection(TreeSet::new));
    this.found = found;
  }

  void kinds(SourceFile file, CsvText.Read statements) {
    List<String> kinds = Arrays.stream(SourceKind.values()).map(SourceKind::word).toList();
    for (CsvText.Row row : statements.rows()) {
      CsvText.Cell kind = row.cell("kind");
      if (!kind.text().isEmpty() && !kinds.contains(kind.text())) {
        found.add(
            Lint.MALFORMED_CELL,
            file,
            kind.span(),
            "kind is \"%s\"".formatted(kind.text()),
            "one of " + String.join(", ", kinds),
            Nearest.to(kind.text(), kinds).orElse(null));
      }
    }
  }

  void rules(DrlSyntax drl) {
    for (DrlSyntax.Rule rule : drl.rules()) {
      for (DrlSyntax.Metadatum metadatum : rule.metadata()) {
        if (metadatum.key().text().equals("source")) {
          words(drl.file(), metadatum.value().text(), metadatum.value().span());
        }
      }
    }
  }

  void checks(SourceFile file, CsvText.Read checks) {
    for (CsvText.Row row : checks.rows()) {
      words(file, row.cell("source").text(), row.cell("source").span());
    }
  }

  private void words(SourceFile file, String value, Span span) {
    Matcher word = WORD.matcher(value);
    while (word.find()) {
      if (!ids.contains(word.group())) {
        found.add(
            Lint.UNKNOWN_SOURCE,
            file,
            new Span(span.start() + word.start(), span.start() + word.end()),
            "%s holds no statement %s".formatted(FILE, word.group()),
            "the id of a statement",
            Nearest.to(word.group(), ids).orElse(null));
      }
    }
  }
}
