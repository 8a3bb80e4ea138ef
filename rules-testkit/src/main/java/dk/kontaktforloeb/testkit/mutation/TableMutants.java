package dk.kontaktforloeb.testkit.mutation;

import dk.kontaktforloeb.testkit.mutation.TableText.RowText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The mutants of a table: its rows, and the cells that say something by their kind. */
final class TableMutants {
  private static final Predicate<String> YES_OR_NO =
      Pattern.compile("true|false").asMatchPredicate();
  private static final Predicate<String> DATE =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}").asMatchPredicate();
  private static final Predicate<String> NUMBER = Pattern.compile("\\d{1,9}").asMatchPredicate();
  private static final Predicate<String> WORD = Pattern.compile("[A-Z][A-Z_]*").asMatchPredicate();

  private final TableText table;
  private final String path;
  private final List<PlannedMutant> mutants = new ArrayList<>();

  private TableMutants(TableText table) {
    this.table = table;
    this.path = "tabeller/%s.csv".formatted(table.name());
  }

  static List<PlannedMutant> of(String name, String csv) {
    TableMutants mutants = new TableMutants(TableText.of(name, csv));
    mutants.dropRows();
    for (int column = 0; column < mutants.table.columns().size(); column++) {
      mutants.change(column);
    }
    return mutants.mutants;
  }

  private void dropRows() {
    for (RowText row : table.rows()) {
      String line = table.lines().get(row.line() - 1);
      add(MutantKind.ROW_DROPPED, row.line(), 1, line, "", table.with(row.line(), null));
    }
  }

  private void change(int column) {
    Set<String> values =
        table.rows().stream()
            .map(row -> row.value(column))
            .filter(value -> !value.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (values.isEmpty()) {
      return;
    }
    if (values.stream().allMatch(DATE)) {
      values.forEach(date -> moveDate(column, LocalDate.parse(date)));
    } else if (values.stream().allMatch(YES_OR_NO)) {
      eachCell(
          column,
          (row, value) ->
              swap(MutantKind.CELL_FLIPPED, row, column, value.equals("true") ? "false" : "true"));
    } else if (column > 0 && values.stream().allMatch(NUMBER)) {
      changeNumbers(column, values);
    } else if (column > 0 && values.size() > 1 && values.stream().allMatch(WORD)) {
      List<String> words = List.copyOf(values);
      eachCell(
          column,
          (row, value) ->
              swap(
                  MutantKind.CELL_SWAPPED,
                  row,
                  column,
                  words.get((words.indexOf(value) + 1) % words.size())));
    }
  }

  private interface CellChange {
    void of(RowText row, String value);
  }

  private void eachCell(int column, CellChange change) {
    table.rows().stream()
        .filter(row -> !row.value(column).isEmpty())
        .forEach(row -> change.of(row, row.value(column)));
  }

  private void swap(MutantKind kind, RowText row, int column, String value) {
    add(
        kind,
        row.line(),
        row.cells().get(column).start() + 1,
        "%s %s".formatted(table.columns().get(column), row.value(column)),
        value,
        table.with(row.line(), table.lineWith(row, column, value)));
  }

  /** A number of a pair gets its next partner as well; one that stands alone moves by one. */
  private void changeNumbers(int column, Set<String> values) {
    if (values.size() == 1) {
      eachCell(
          column,
          (row, value) -> {
            swap(
                MutantKind.NUMBER_MOVED,
                row,
                column,
                Integer.toString(Integer.parseInt(value) - 1));
            swap(
                MutantKind.NUMBER_MOVED,
                row,
                column,
                Integer.toString(Integer.parseInt(value) + 1));
          });
      return;
    }
    Set<String> pairs = new HashSet<>();
    table.rows().forEach(row -> pairs.add(pair(row.value(0), row.value(column))));
    TreeSet<Integer> numbers =
        values.stream().map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    for (RowText row : table.rows()) {
      @Nullable String partner = partner(row, column, numbers, pairs);
      if (partner != null && pairs.add(pair(row.value(0), partner))) {
        String line = table.lines().get(row.line() - 1);
        String added = table.lineWith(row, column, partner);
        add(
            MutantKind.ROW_ADDED,
            row.line(),
            row.cells().get(column).start() + 1,
            line,
            added,
            table.with(row.line(), line + "\n" + added));
      }
    }
  }

  /** The next number of the column that the row's first cell has no row with; null for none. */
  private static @Nullable String partner(
      RowText row, int column, TreeSet<Integer> numbers, Set<String> pairs) {
    Integer own = Integer.valueOf(row.value(column));
    return Stream.concat(numbers.tailSet(own).stream(), numbers.headSet(own).stream())
        .map(Object::toString)
        .filter(number -> !pairs.contains(pair(row.value(0), number)))
        .findFirst()
        .orElse(null);
  }

  private static String pair(String one, String other) {
    return one + " " + other;
  }

  /** A day that stands in many rows is one day: all of them are moved. */
  private void moveDate(int column, LocalDate date) {
    List<RowText> rows =
        table.rows().stream().filter(row -> row.value(column).equals(date.toString())).toList();
    for (int days : new int[] {-1, 1}) {
      List<String> lines = new ArrayList<>(table.lines());
      String moved = date.plusDays(days).toString();
      rows.forEach(row -> lines.set(row.line() - 1, table.lineWith(row, column, moved)));
      RowText first = rows.get(0);
      add(
          MutantKind.DATE_MOVED,
          first.line(),
          first.cells().get(column).start() + 1,
          "%s %s".formatted(table.columns().get(column), date),
          rows.size() == 1 ? moved : "%s in %s rows".formatted(moved, rows.size()),
          String.join("\n", lines) + "\n");
    }
  }

  private void add(MutantKind kind, int line, int column, String before, String after, String csv) {
    mutants.add(
        new PlannedMutant(
            new Mutant(kind, table.name(), path, line, column, before, after),
            new Change.TableText(table.name(), csv)));
  }
}
