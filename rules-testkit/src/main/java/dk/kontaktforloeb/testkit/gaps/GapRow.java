package dk.kontaktforloeb.testkit.gaps;

import dk.kontaktforloeb.core.table.CsvFile;
import dk.kontaktforloeb.core.table.CsvRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table with its place.
 *
 * @param table name of the table
 * @param line line in its file, from 1
 * @param row its cells
 */
record GapRow(String table, int line, CsvRow row) {

  /** The rows of a table. */
  static List<GapRow> of(Map<String, String> csvByName, String table) {
    List<GapRow> rows = new ArrayList<>();
    for (CsvRow row : CsvFile.rows(table + ".csv", csvByName.getOrDefault(table, ""), List.of())) {
      rows.add(new GapRow(table, row.line(), row));
    }
    return rows;
  }

  /** The whole number in a column, or null where the table has none. */
  @Nullable Integer number(String column) {
    String text = row.optionalText(column);
    return text == null || !text.matches("\\d{1,9}") ? null : Integer.valueOf(text);
  }

  /** Whether it counts on that day. */
  boolean countsOn(LocalDate day) {
    LocalDate first = row.optionalDate("gyldigFra");
    LocalDate last = row.optionalDate("gyldigTil");
    return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
  }
}
