package dk.kontaktforloeb.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with the places of its cells.
 *
 * @param columns names of the columns
 * @param rows the lines below the first that hold anything
 */
record TableText(String name, List<String> lines, List<String> columns, List<RowText> rows) {

  /**
   * A row.
   *
   * @param line from 1
   */
  record RowText(int line, List<CellText> cells) {
    /** The value of a column; empty where the row ends before it. */
    String value(int column) {
      return column < cells.size() ? cells.get(column).value() : "";
    }
  }

  /** A cell and where it stands in its line. */
  record CellText(String value, int start, int end) {}

  static TableText of(String name, String csv) {
    List<String> lines = csv.lines().toList();
    List<RowText> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rows.add(new RowText(i + 1, cells(lines.get(i))));
      }
    }
    List<String> columns =
        lines.isEmpty() ? List.of() : cells(lines.get(0)).stream().map(CellText::value).toList();
    return new TableText(name, lines, columns, rows);
  }

  private static List<CellText> cells(String line) {
    List<CellText> cells = new ArrayList<>();
    boolean isQuoted = false;
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i < line.length() && line.charAt(i) == '"') {
        isQuoted = !isQuoted;
      } else if (i == line.length() || (line.charAt(i) == ',' && !isQuoted)) {
        cells.add(new CellText(line.substring(start, i).strip(), start, i));
        start = i + 1;
      }
    }
    return cells;
  }

  /** The table with another line in the place of one; null for none. */
  String with(int line, @Nullable String changed) {
    List<String> all = new ArrayList<>(lines);
    if (changed == null) {
      all.remove(line - 1);
    } else {
      all.set(line - 1, changed);
    }
    return String.join("\n", all) + "\n";
  }

  /** A row's line with another value in a column. */
  String lineWith(RowText row, int column, String value) {
    CellText cell = row.cells().get(column);
    String line = lines.get(row.line() - 1);
    return line.substring(0, cell.start()) + value + line.substring(cell.end());
  }
}
