package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.core.table.ColumnKind;
import dk.kontaktforloeb.core.table.TableColumn;
import dk.kontaktforloeb.core.table.TableSchema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows of one key must not count on the same day. */
final class ValidityLints {
  private static final String FROM = "gyldigFra";
  private static final String TO = "gyldigTil";

  private final SourceFile file;
  private final String name;
  private final CsvText.Read table;
  private final Found found;

  ValidityLints(SourceFile file, String name, CsvText.Read table, Found found) {
    this.file = file;
    this.name = name;
    this.table = table;
    this.found = found;
  }

  /** A row that counts from day to day. */
  private record Dated(CsvText.Row row, LocalDate from, LocalDate to) {
    boolean overlaps(Dated other) {
      return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
  }

  void check() {
    List<String> key =
        TableSchema.columns(name).stream().filter(TableColumn::key).map(TableColumn::name).toList();
    Map<List<String>, List<Dated>> byKey = new HashMap<>();
    for (CsvText.Row row : table.rows()) {
      List<String> cells = key.stream().map(column -> row.cell(column).text()).toList();
      if (isDated(row) && !key.isEmpty() && !String.join("", cells).isEmpty()) {
        add(row, byKey.computeIfAbsent(cells, k -> new ArrayList<>()), key);
      }
    }
  }

  private static boolean isDated(CsvText.Row row) {
    return List.of(FROM, TO).stream()
        .map(column -> row.cell(column).text())
        .allMatch(text -> text.isEmpty() || ColumnKind.DATE.accepts(text));
  }

  private void add(CsvText.Row row, List<Dated> before, List<String> key) {
    Dated dated = new Dated(row, day(row, FROM, LocalDate.MIN), day(row, TO, LocalDate.MAX));
    if (dated.to.isBefore(dated.from)) {
      found.add(
          Lint.ENDS_BEFORE_IT_BEGINS,
          file,
          row.cell(TO).span(),
          "the row ends on %s, before it begins on %s".formatted(dated.to, dated.from),
          "a day from %s on".formatted(dated.from),
          null);
      return;
    }
    before.stream().filter(dated::overlaps).findFirst().ifPresent(other -> tell(dated, other, key));
    before.add(dated);
  }

  private static LocalDate day(CsvText.Row row, String column, LocalDate otherwise) {
    String text = row.cell(column).text();
    return text.isEmpty() ? otherwise : LocalDate.parse(text);
  }

  private void tell(Dated row, Dated other, List<String> key) {
    int line = file.line(other.row.span().start());
    if (texts(row.row).equals(texts(other.row))) {
      found.add(
          Lint.DUPLICATE_ROW,
          file,
          row.row.span(),
          "the row stands on line %s already".formatted(line),
          "",
          null);
      return;
    }
    if (TableSchema.columns(name).stream().noneMatch(column -> column.name().equals(FROM))) {
      CsvText.Cell id = row.row.cell(key.get(0));
      found.add(
          Lint.DOUBLED_ID,
          file,
          id.span(),
          "%s stands on line %s already".formatted(id.text(), line),
          "every %s once".formatted(key.get(0)),
          null);
      return;
    }
    CsvText.Cell from = row.row.cell(FROM);
    CsvText.Cell at = from.text().isEmpty() ? row.row.cell(key.get(0)) : from;
    String shown =
        key.stream()
            .map(column -> column + " " + row.row.cell(column).text())
            .collect(Collectors.joining(", "));
    found.add(
        Lint.OVERLAPPING_VALIDITY,
        file,
        at.span(),
        "%s counts by line %s too on the same day".formatted(shown, line),
        "one row of a key on a day; the older one ends with gyldigTil",
        null);
  }

  private static Map<String, String> texts(CsvText.Row row) {
    return row.cells().keySet().stream()
        .collect(Collectors.toMap(Function.identity(), column -> row.cell(column).text()));
  }
}
