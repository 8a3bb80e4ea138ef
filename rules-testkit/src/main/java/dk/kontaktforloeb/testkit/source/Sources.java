package dk.kontaktforloeb.testkit.source;

import dk.kontaktforloeb.core.file.Resources;
import dk.kontaktforloeb.core.table.CsvFile;
import dk.kontaktforloeb.core.table.CsvRow;
import dk.kontaktforloeb.core.table.TableSchema;
import dk.kontaktforloeb.decision.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the statements of the sources. */
public final class Sources {
  /** The file that holds them, beside the rules. */
  static final String FILE = "kilder.csv";

  private Sources() {}

  /** The statements that the shipped rules rest on, in the order of the pages. */
  public static List<Source> shipped() {
    return read(shippedCsv());
  }

  /** The same as they are written, in CSV. */
  public static String shippedCsv() {
    return Resources.ofRuleSet(FILE);
  }

  /**
   * The statements of a text in CSV, with the columns of {@code kilder.csv}.
   *
   * @throws IllegalArgumentException when it is malformed; it names line, value and what was
   *     expected
   */
  public static List<Source> read(String csv) {
    List<Source> sources = new ArrayList<>();
    Map<String, Integer> lineById = new HashMap<>();
    for (CsvRow row : CsvFile.rows(FILE, csv, TableSchema.required("kilder"))) {
      Source source =
          new Source(
              row.text("id"),
              row.line(),
              row.text("page"),
              row.text("section"),
              kind(row),
              LocalizedText.of(row.text("titel"), row.text("title")));
      Integer other = lineById.putIfAbsent(source.id(), source.line());
      if (other != null) {
        throw new IllegalArgumentException(
            "%s:%s: id %s stands in line %s too, expected one of its own"
                .formatted(FILE, row.line(), source.id(), other));
      }
      sources.add(source);
    }
    return sources;
  }

  private static SourceKind kind(CsvRow row) {
    String word = row.text("kind");
    return Arrays.stream(SourceKind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s:%s: column kind is \"%s\", expected one of %s"
                        .formatted(
                            FILE,
                            row.line(),
                            word,
                            Arrays.stream(SourceKind.values()).map(SourceKind::word).toList())));
  }
}
