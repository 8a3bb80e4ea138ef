package dk.kontaktforloeb.core.table;

import java.util.Arrays;
import java.util.List;

/**
 * A column that the rules read.
 *
 * @param name its name in the header line
 * @param kind what its cells hold
 * @param required whether the column must be there
 * @param mayBeEmpty whether a cell may be empty
 * @param key whether it belongs to what a row is told apart by: two rows of one key must not count
 *     on the same day
 * @param table the table whose key the cell names, or an empty text
 * @param words the words that the cell may hold, or none where every one may stand
 */
public record TableColumn(
    String name,
    ColumnKind kind,
    boolean required,
    boolean mayBeEmpty,
    boolean key,
    String table,
    List<String> words) {

  static TableColumn of(String name, ColumnKind kind) {
    return new TableColumn(name, kind, true, false, false, "", List.of());
  }

  static TableColumn optional(String name, ColumnKind kind) {
    return new TableColumn(name, kind, false, true, false, "", List.of());
  }

  TableColumn empty() {
    return new TableColumn(name, kind, required, true, key, table, words);
  }

  TableColumn asKey() {
    return new TableColumn(name, kind, required, mayBeEmpty, true, table, words);
  }

  TableColumn naming(String otherTable) {
    return new TableColumn(name, kind, required, mayBeEmpty, key, otherTable, words);
  }

  TableColumn oneOf(Class<? extends Enum<?>> type) {
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    return new TableColumn(name, kind, required, mayBeEmpty, key, table, names);
  }
}
