package dk.kontaktforloeb.testkit.calendar;

import dk.kontaktforloeb.decision.LocalizedText;
import java.time.LocalDate;

/**
 * A day on which a row of a table makes decisions differ from those of the day before.
 *
 * @param date the first day on which it is different, in Denmark
 * @param kind what happens
 * @param table file name of the table, without {@code .csv}
 * @param line the row's line in that file, from 1
 * @param column the column that holds the date
 * @param sentence what happens, in words
 */
public record Change(
    LocalDate date, Kind kind, String table, int line, String column, LocalizedText sentence) {

  /** What can happen to a row. */
  public enum Kind {
    /** The row counts from that day on. */
    BEGINS,
    /** The row does not count any more. */
    ENDS,
    /** The row stays, and a last day that it names is past. */
    LIMIT
  }

  /** File and line, below the folder of the rules. */
  public String place() {
    return "tabeller/%s.csv:%s".formatted(table, line);
  }
}
