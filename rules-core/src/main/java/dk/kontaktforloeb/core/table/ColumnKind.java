package dk.kontaktforloeb.core.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What a cell of a table may hold, and how that is told to the author. */
public enum ColumnKind {
  TEXT("a text"),
  WHOLE_NUMBER("a whole number"),
  BOOLEAN("true or false"),
  DATE("a date such as 2024-06-30");

  private final String expected;

  ColumnKind(String expected) {
    this.expected = expected;
  }

  /** In words. */
  public String expected() {
    return expected;
  }

  /** Whether the text of a cell is of the kind. */
  public boolean accepts(String text) {
    return switch (this) {
      case TEXT -> !text.isBlank();
      case WHOLE_NUMBER -> isWholeNumber(text);
      case BOOLEAN -> text.equals("true") || text.equals("false");
      case DATE -> isDate(text);
    };
  }

  private static boolean isWholeNumber(String text) {
    try {
      Integer.parseInt(text);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
