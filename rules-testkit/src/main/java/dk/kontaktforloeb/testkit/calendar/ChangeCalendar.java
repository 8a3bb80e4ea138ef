package dk.kontaktforloeb.testkit.calendar;

import dk.kontaktforloeb.core.engine.CompiledRules;
import dk.kontaktforloeb.core.table.CsvFile;
import dk.kontaktforloeb.core.table.CsvRow;
import dk.kontaktforloeb.core.table.TableFiles;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.calendar.Change.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every day on which tables change decisions by themselves: validity of rows, and dated limits.
 *
 * @param changes by date, then table and line
 */
public record ChangeCalendar(List<Change> changes) {
  /** Columns that hold a last day, beside the validity of rows, by table. */
  private static final Map<String, String> LIMITS = Map.of("akasse-graenser", "sidsteStartdato");

  private static final String FIRST_DAY = "gyldigFra";
  private static final String LAST_DAY = "gyldigTil";

  /** Copies the list. */
  public ChangeCalendar {
    changes = List.copyOf(changes);
  }

  /** Of the shipped tables. */
  public static ChangeCalendar shipped() {
    return of(RuleSet.shipped());
  }

  /** Of the tables of those rules. */
  public static ChangeCalendar of(RuleSet ruleSet) {
    return of(((CompiledRules) ruleSet).tableFiles());
  }

  /**
   * Of those tables.
   *
   * @throws IllegalArgumentException when a table is malformed; it names table, line, column, value
   *     and what was expected
   */
  public static ChangeCalendar of(TableFiles tables) {
    tables.read();
    Sentences sentences = new Sentences(tables);
    List<Change> changes = new ArrayList<>();
    tables
        .csvByName()
        .forEach(
            (table, csv) -> {
              for (CsvRow row : CsvFile.rows(table + ".csv", csv, List.of())) {
                add(changes, sentences, table, row);
              }
            });
    changes.sort(
        Comparator.comparing(Change::date)
            .thenComparing(Change::table)
            .thenComparing(Change::line)
            .thenComparing(Change::kind));
    return new ChangeCalendar(changes);
  }

  private static void add(List<Change> changes, Sentences sentences, String table, CsvRow row) {
    add(changes, sentences, Kind.BEGINS, table, row, FIRST_DAY);
    add(changes, sentences, Kind.ENDS, table, row, LAST_DAY);
    String limit = LIMITS.get(table);
    if (limit != null) {
      add(changes, sentences, Kind.LIMIT, table, row, limit);
    }
  }

  private static void add(
      List<Change> changes,
      Sentences sentences,
      Kind kind,
      String table,
      CsvRow row,
      String column) {
    LocalDate day = row.optionalDate(column);
    if (day != null) {
      LocalDate date = kind == Kind.BEGINS ? day : day.plusDays(1);
      changes.add(
          new Change(date, kind, table, row.line(), column, sentences.of(kind, date, table, row)));
    }
  }

  /**
   * The changes in an interval.
   *
   * @param from first day, or null for ever since
   * @param to last day, or null for ever after
   */
  public List<Change> between(@Nullable LocalDate from, @Nullable LocalDate to) {
    return changes.stream()
        .filter(change -> from == null || !change.date().isBefore(from))
        .filter(change -> to == null || !change.date().isAfter(to))
        .toList();
  }
}
