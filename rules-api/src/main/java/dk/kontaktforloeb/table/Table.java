package dk.kontaktforloeb.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of one table, found by key. Immutable. */
public final class Table<R extends Row> {
  private final List<R> rows;
  private final Map<Integer, List<R>> byKey;

  /** A table of those rows, in their order. */
  public Table(List<R> rows) {
    this.rows = List.copyOf(rows);
    this.byKey = new HashMap<>(rows.stream().collect(Collectors.groupingBy(Row::key)));
  }

  /** Every row, in the order of the file. */
  public List<R> rows() {
    return rows;
  }

  /** Every row of the key, whatever its validity. */
  public List<R> rows(int key) {
    List<R> found = byKey.get(key);
    return found == null ? List.of() : found;
  }

  /** Whether the key stands in the table, whatever its validity. */
  public boolean knows(@Nullable Integer key) {
    return key != null && byKey.containsKey(key);
  }

  /**
   * The first row of the key that counts on that day, or null. Asked for every decision: makes no
   * iterator.
   */
  public @Nullable R find(@Nullable Integer key, LocalDate dato) {
    if (key != null) {
      List<R> found = rows(key);
      for (int i = 0; i < found.size(); i++) {
        if (found.get(i).isValidOn(dato)) {
          return found.get(i);
        }
      }
    }
    return null;
  }
}
