package dk.kontaktforloeb.core.table;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A CSV text with a header line: its rows by column name. Read token by token, since binding to
 * objects would load several hundred more classes before the first decision.
 */
public final class CsvFile {
  private static final CsvFactory FACTORY =
      CsvFactory.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
          .enable(CsvParser.Feature.TRIM_SPACES)
          .build();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvFile() {}

  /**
   * The rows of the text.
   *
   * @param file the name that errors carry
   * @param columns the columns that must be there; others may be
   * @throws IllegalArgumentException when a column is missing or a row has too many cells
   */
  public static List<CsvRow> rows(String file, String csv, List<String> columns) {
    String text = csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
    try (CsvParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      List<String> header = line(parser);
      requireColumns(file, header == null ? List.of() : header, columns);
      List<CsvRow> rows = new ArrayList<>();
      while (true) {
        List<String> cells = line(parser);
        if (cells == null) {
          return rows;
        }
        rows.add(row(file, parser.currentTokenLocation().getLineNr(), header, cells));
      }
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new IllegalArgumentException(
          "%s:%s: %s".formatted(file, line, e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names in the header line, in its order. */
  public static List<String> columns(String csv) {
    String text = csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
    try (CsvParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      List<String> header = line(parser);
      return header == null ? List.of() : header;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of the next line, or null after the last. */
  private static @Nullable List<String> line(CsvParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      return null;
    }
    List<String> cells = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      cells.add(parser.getText());
    }
    return cells;
  }

  private static void requireColumns(String file, List<String> header, List<String> columns) {
    for (String column : columns) {
      if (!header.contains(column)) {
        throw new IllegalArgumentException(
            "%s:1: column \"%s\" is missing, the header is %s%nMaybe the header line was left out."
                .formatted(file, column, header));
      }
    }
  }

  private static CsvRow row(String file, int line, List<String> header, List<String> cells) {
    if (cells.size() > header.size()) {
      throw new IllegalArgumentException(
          "%s:%s: %s cells, expected at most %s%nMaybe a text with a comma needs quotes."
              .formatted(file, line, cells.size(), header.size()));
    }
    Map<String, String> byColumn = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byColumn.put(header.get(i), cells.get(i));
    }
    return new CsvRow(file, line, byColumn);
  }
}
