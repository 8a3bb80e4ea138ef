package dk.kontaktforloeb.core.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a CSV file, read by column name; every error names file, line, column, value and what
 * was expected.
 */
public final class CsvRow {
  private final String file;
  private final int line;
  private final Map<String, String> cells;

  CsvRow(String file, int line, Map<String, String> cells) {
    this.file = file;
    this.line = line;
    this.cells = cells;
  }

  /** The line it stands on, from 1. */
  public int line() {
    return line;
  }

  /** The text of the column; refuses an absent one. */
  public String text(String column) {
    String text = optionalText(column);
    if (text == null) {
      throw malformed(column, "", ColumnKind.TEXT.expected());
    }
    return text;
  }

  /** The text of the column, or null. */
  public @Nullable String optionalText(String column) {
    String text = cells.get(column);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** The whole number of a cell. */
  public int integer(String column) {
    String text = text(column);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw malformed(column, text, ColumnKind.WHOLE_NUMBER.expected());
    }
  }

  <E extends Enum<E>> E one(String column, Class<E> type) {
    String text = text(column);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    throw malformed(column, text, "one of " + Arrays.toString(type.getEnumConstants()));
  }

  boolean bool(String column) {
    String text = text(column);
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw malformed(column, text, ColumnKind.BOOLEAN.expected());
    };
  }

  LocalDate date(String column) {
    LocalDate date = optionalDate(column);
    if (date == null) {
      throw malformed(column, "", ColumnKind.DATE.expected());
    }
    return date;
  }

  /**
   * The date of the column, or null.
   *
   * @throws IllegalArgumentException when it is no date; it names file, line, column and value
   */
  public @Nullable LocalDate optionalDate(String column) {
    String text = optionalText(column);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw malformed(column, text, ColumnKind.DATE.expected());
    }
  }

  private IllegalArgumentException malformed(
      String column, @Nullable String value, String expected) {
    return new IllegalArgumentException(
        "%s:%s: column %s is \"%s\", expected %s".formatted(file, line, column, value, expected));
  }
}
