package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.core.json.Nearest;
import dk.kontaktforloeb.core.table.ColumnKind;
import dk.kontaktforloeb.core.table.TableColumn;
import dk.kontaktforloeb.core.table.TableSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What can be wrong within one table, and with the ids of others that it names. */
final class TableLints {
  private final SourceFile file;
  private final String name;
  private final CsvText.Read table;
  private final Found found;

  /** For a table, named without {@code .csv}. */
  TableLints(SourceFile file, String name, CsvText.Read table, Found found) {
    this.file = file;
    this.name = name;
    this.table = table;
    this.found = found;
  }

  /** Tells what is wrong with the cells by themselves. */
  void check() {
    checkHeader();
    for (TableColumn column : present()) {
      for (CsvText.Row row : table.rows()) {
        checkCell(column, row.cell(column.name()));
      }
    }
    new ValidityLints(file, name, table, found).check();
  }

  private List<TableColumn> present() {
    Set<String> names = new HashSet<>();
    table.header().forEach(cell -> names.add(cell.text()));
    return TableSchema.columns(name).stream().filter(c -> names.contains(c.name())).toList();
  }

  private void checkHeader() {
    Set<String> missing = new TreeSet<>();
    TableSchema.columns(name).forEach(column -> missing.add(column.name()));
    Set<String> seen = new HashSet<>();
    for (CsvText.Cell cell : table.header()) {
      missing.remove(cell.text());
      if (!seen.add(cell.text())) {
        tell(Lint.DOUBLED_COLUMN, cell, "there is a column %s already".formatted(cell.text()), "");
      }
    }
    Set<String> known = new HashSet<>();
    TableSchema.columns(name).forEach(column -> known.add(column.name()));
    for (CsvText.Cell cell : table.header()) {
      if (!known.contains(cell.text())) {
        Nearest.to(cell.text(), missing)
            .ifPresent(
                guess -> {
                  found.add(
                      Lint.UNKNOWN_COLUMN,
                      file,
                      cell.span(),
                      "no column %s is read".formatted(cell.text()),
                      "one of " + String.join(", ", missing),
                      guess);
                  missing.remove(guess);
                });
      }
    }
    tellMissing(missing);
  }

  private void tellMissing(Set<String> missing) {
    for (TableColumn column : TableSchema.columns(name)) {
      if (column.required() && missing.contains(column.name())) {
        List<CsvText.Cell> header = table.header();
        found.add(
            Lint.MISSING_COLUMN,
            file,
            header.isEmpty()
                ? new Span(0, 0)
                : header.get(0).span().to(header.get(header.size() - 1).span()),
            "the column %s is missing".formatted(column.name()),
            "it in the header line: " + String.join(",", TableSchema.required(name)),
            null);
      }
    }
  }

  private void checkCell(TableColumn column, CsvText.Cell cell) {
    String text = cell.text().strip();
    if (text.isEmpty()) {
      if (!column.mayBeEmpty()) {
        malformed(column, cell, column.kind().expected(), Set.of());
      }
    } else if (!column.words().isEmpty()) {
      if (!column.words().contains(text)) {
        malformed(
            column,
            cell,
            "one of " + String.join(", ", column.words()),
            Set.copyOf(column.words()));
      }
    } else if (!column.kind().accepts(text)) {
      boolean asks = column.kind() == ColumnKind.BOOLEAN;
      malformed(
          column,
          cell,
          column.kind().expected(),
          asks ? new TreeSet<>(List.of("true", "false")) : Set.of());
    }
  }

  private void malformed(
      TableColumn column, CsvText.Cell cell, String expected, Set<String> guesses) {
    found.add(
        Lint.MALFORMED_CELL,
        file,
        cell.span(),
        cell.text().isEmpty()
            ? "%s is empty".formatted(column.name())
            : "%s is \"%s\"".formatted(column.name(), cell.text()),
        expected,
        Nearest.to(cell.text(), new TreeSet<>(guesses)).orElse(null));
  }

  /** Tells of ids that the table they belong to does not hold; a table not read is not asked. */
  void checkReferences(Map<String, Set<Integer>> codesByTable) {
    for (TableColumn column : present()) {
      Set<Integer> codes = codesByTable.get(column.table());
      if (codes != null && !column.table().equals(name)) {
        for (CsvText.Row row : table.rows()) {
          reference(column, row.cell(column.name()), codes);
        }
      }
    }
  }

  private void reference(TableColumn column, CsvText.Cell cell, Set<Integer> codes) {
    if (ColumnKind.WHOLE_NUMBER.accepts(cell.text())
        && !codes.contains(Integer.valueOf(cell.text()))) {
      tell(
          Lint.UNKNOWN_REFERENCE,
          cell,
          "%s.csv holds no id %s".formatted(column.table(), cell.text()),
          "one of " + new ArrayList<>(codes));
    }
  }

  private void tell(Lint lint, CsvText.Cell cell, String message, String expected) {
    found.add(lint, file, cell.span(), message, expected, null);
  }
}
