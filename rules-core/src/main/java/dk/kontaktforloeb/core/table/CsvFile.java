package dk.kontaktforloeb.core.table;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A CSV text with a header line: its rows by column name. */
public final class CsvFile {
  private static final ObjectReader LINES =
      CsvMapper.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
          .enable(CsvParser.Feature.TRIM_SPACES)
          .build()
          .readerFor(String[].class);

  private CsvFile() {}

  /**
   * The rows of the text.
   *
   * @param file the name that errors carry
   * @param columns the columns that must be there; others may be
   * @throws IllegalArgumentException when a column is missing or a row has too many cells
   */
  public static List<CsvRow> rows(String file, String csv, List<String> columns) {
    List<CsvRow> rows = new ArrayList<>();
    String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    try (MappingIterator<String[]> lines = LINES.readValues(text)) {
      String[] header = lines.hasNextValue() ? lines.nextValue() : new String[0];
      requireColumns(file, List.of(header), columns);
      while (lines.hasNextValue()) {
        JsonLocation place = lines.getCurrentLocation();
        String[] cells = lines.nextValue();
        rows.add(row(file, place.getLineNr(), header, cells));
      }
      return rows;
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "%s:%d: %s"
              .formatted(
                  file,
                  e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                  e.getOriginalMessage()),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private static CsvRow row(String file, int line, String[] header, String[] cells) {
    if (cells.length > header.length) {
      throw new IllegalArgumentException(
          "%s:%d: %d cells, expected at most %d%nMaybe a text with a comma needs quotes."
              .formatted(file, line, cells.length, header.length));
    }
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      byColumn.put(header[i], cells[i]);
    }
    return new CsvRow(file, line, byColumn);
  }
}
