package dk.kontaktforloeb.testkit.catalogue;

import dk.kontaktforloeb.core.table.CsvFile;
import dk.kontaktforloeb.core.table.CsvRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tables on interview type and contact group whose {@code basis} says {@code assumed} of some
 * rows, as they would be if less, or more, were assumed.
 */
final class AssumedRows {
  private static final String TYPE = "samtaletype";
  private static final String GROUP = "kontaktgruppe";
  private static final String BASIS = "basis";
  private static final String ASSUMED = "assumed";

  private final Map<String, Proven> tables = new TreeMap<>();
  private final Set<Integer> types;
  private final Set<Integer> groups;

  /** What a table holds beside its assumed rows. */
  private record Proven(List<String> columns, List<CsvRow> rows) {}

  AssumedRows(RuleSetFiles rules, Set<Integer> types, Set<Integer> groups) {
    this.types = types;
    this.groups = groups;
    rules
        .csvByName()
        .forEach(
            (name, csv) -> {
              List<String> columns = CsvFile.columns(csv);
              if (columns.containsAll(List.of(TYPE, GROUP, BASIS))) {
                List<CsvRow> rows = CsvFile.rows(name, csv, columns);
                List<CsvRow> proven = rows.stream().filter(row -> !isAssumed(row)).toList();
                if (proven.size() < rows.size()) {
                  tables.put(name, new Proven(columns, proven));
                }
              }
            });
  }

  /** Whether the table says of the row that no source states it. */
  static boolean isAssumed(CsvRow row) {
    return Objects.requireNonNullElse(row.optionalText(BASIS), "").contains(ASSUMED);
  }

  /** The tables with their proven rows alone, as texts by name. */
  Map<String, String> without() {
    Map<String, String> texts = new TreeMap<>();
    tables.forEach((name, table) -> texts.put(name, text(table.columns(), cells(table))));
    return texts;
  }

  /** The tables with a row for every interview type and contact group besides. */
  Map<String, String> withEveryPair() {
    Map<String, String> texts = new TreeMap<>();
    tables.forEach(
        (name, table) -> {
          List<List<String>> rows = new ArrayList<>(cells(table));
          for (int type : types) {
            for (int group : groups) {
              rows.add(
                  table.columns().stream()
                      .map(
                          column ->
                              switch (column) {
                                case TYPE -> Integer.toString(type);
                                case GROUP -> Integer.toString(group);
                                default -> "";
                              })
                      .toList());
            }
          }
          texts.put(name, text(table.columns(), rows));
        });
    return texts;
  }

  private static List<List<String>> cells(Proven table) {
    return table.rows().stream()
        .map(
            row ->
                table.columns().stream()
                    .map(column -> Objects.requireNonNullElse(row.optionalText(column), ""))
                    .toList())
        .toList();
  }

  private static String text(List<String> columns, List<List<String>> rows) {
    StringBuilder csv = new StringBuilder(String.join(",", columns)).append('\n');
    for (List<String> row : rows) {
      csv.append(String.join(",", row.stream().map(AssumedRows::quoted).toList())).append('\n');
    }
    return csv.toString();
  }

  private static String quoted(String cell) {
    return cell.isEmpty() ? "" : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
