package dk.kontaktforloeb.testkit.catalogue;

import dk.kontaktforloeb.core.table.CsvFile;
import dk.kontaktforloeb.core.table.CsvRow;
import java.util.List;
import java.util.Objects;

/**
 * A table as the templates show it.
 *
 * @param usedBy ids of the rules whose words look into it
 */
record TableView(String name, List<String> columns, List<RowView> rows, List<String> usedBy) {
  /** A table of more rows is folded until it is opened. */
  private static final int ROWS_TO_SHOW = 40;

  /** A row; {@code assumed} when its basis says so. */
  record RowView(List<String> cells, boolean assumed) {}

  static TableView of(String name, String csv, List<RuleView> rules) {
    List<String> columns = CsvFile.columns(csv);
    return new TableView(
        name,
        columns,
        CsvFile.rows(name, csv, columns).stream().map(row -> row(row, columns)).toList(),
        rules.stream().filter(rule -> rule.tables().contains(name)).map(RuleView::id).toList());
  }

  private static RowView row(CsvRow row, List<String> columns) {
    return new RowView(
        columns.stream()
            .map(column -> Objects.requireNonNullElse(row.optionalText(column), ""))
            .toList(),
        AssumedRows.isAssumed(row));
  }

  int size() {
    return rows.size();
  }

  boolean single() {
    return rows.size() == 1;
  }

  long assumedRows() {
    return rows.stream().filter(RowView::assumed).count();
  }

  boolean hasAssumed() {
    return assumedRows() > 0;
  }

  boolean isShort() {
    return rows.size() <= ROWS_TO_SHOW;
  }

  boolean hasUsers() {
    return !usedBy.isEmpty();
  }
}
