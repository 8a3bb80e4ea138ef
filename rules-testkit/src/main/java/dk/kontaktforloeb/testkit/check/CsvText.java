package dk.kontaktforloeb.testkit.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table with the place of every cell. Rows that can not be read are told and left out. */
final class CsvText {
  private final SourceFile file;
  private final String text;
  private final Found found;
  private int at;

  /** The text of a cell without quotes, and where. */
  record Cell(String text, Span span) {}

  /** The cells of a row by column; of a cell that is not there the row's end. */
  record Row(Map<String, Cell> cells, Span span) {
    Cell cell(String column) {
      Cell cell = cells.get(column);
      return cell == null ? new Cell("", new Span(span.end(), span.end())) : cell;
    }
  }

  /** The columns of the first line, and the rows below it. */
  record Read(List<Cell> header, List<Row> rows) {}

  private CsvText(SourceFile file, Found found) {
    this.file = file;
    this.text = file.text();
    this.found = found;
  }

  static Read read(SourceFile file, Found found) {
    return new CsvText(file, found).read();
  }

  private Read read() {
    List<Cell> header = line();
    if (header == null) {
      return new Read(List.of(), List.of());
    }
    List<Row> rows = new ArrayList<>();
    for (List<Cell> cells = line(); cells != null; cells = line()) {
      if (cells.size() > header.size()) {
        Cell first = cells.get(header.size());
        found.add(
            Lint.MALFORMED_ROW,
            file,
            first.span(),
            "the row has %s cells".formatted(cells.size()),
            "at most %s, as the header has columns; a text with a comma needs quotes"
                .formatted(header.size()),
            null);
      } else {
        rows.add(row(header, cells));
      }
    }
    return new Read(header, rows);
  }

  private static Row row(List<Cell> header, List<Cell> cells) {
    Map<String, Cell> byColumn = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byColumn.putIfAbsent(header.get(i).text(), cells.get(i));
    }
    Span span = cells.get(0).span().to(cells.get(cells.size() - 1).span());
    return new Row(byColumn, span);
  }

  /** The cells of the next line that is not empty, or null after the last. */
  private @Nullable List<Cell> line() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at >= text.length()) {
      return null;
    }
    List<Cell> cells = new ArrayList<>();
    while (true) {
      cells.add(cell());
      if (at >= text.length() || text.charAt(at) == '\n') {
        return cells;
      }
      at++;
    }
  }

  /** Stands at the comma, line end or end of text after the cell. */
  private Cell cell() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
  }

  private Cell plain() {
    int start = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      at++;
    }
    String cell = text.substring(start, at).stripTrailing();
    return new Cell(cell, new Span(start, start + cell.length()));
  }

  private Cell quoted() {
    int open = at++;
    int start = at;
    StringBuilder cell = new StringBuilder();
    while (at < text.length()) {
      if (text.charAt(at) == '"') {
        if (at + 1 >= text.length() || text.charAt(at + 1) != '"') {
          Cell read = new Cell(cell.toString(), new Span(start, at));
          at++;
          afterQuote();
          return read;
        }
        at++;
      }
      cell.append(text.charAt(at++));
    }
    found.add(
        Lint.MALFORMED_ROW,
        file,
        new Span(open, open + 1),
        "the quote is never closed",
        "another \" before the comma or the end of the line",
        null);
    return new Cell(cell.toString(), new Span(start, at));
  }

  private void afterQuote() {
    int start = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      at++;
    }
    String rest = text.substring(start, at).strip();
    if (!rest.isEmpty()) {
      found.add(
          Lint.MALFORMED_ROW,
          file,
          new Span(start, start + rest.length()),
          "\"%s\" stands after the closing quote".formatted(rest),
          "a comma or the end of the line; a quote within a text is written twice",
          null);
    }
  }
}
