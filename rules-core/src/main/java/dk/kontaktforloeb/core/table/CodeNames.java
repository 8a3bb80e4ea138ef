package dk.kontaktforloeb.core.table;

import dk.kontaktforloeb.table.CodeList;
import dk.kontaktforloeb.table.Row;
import dk.kontaktforloeb.table.Table;
import dk.kontaktforloeb.table.Tables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of code lists, and the names that they give their values. */
public final class CodeNames {
  private CodeNames() {}

  /** The rows of the table that the code list names. */
  public static List<? extends Row> rows(CodeList codeList, Tables tables) {
    @Nullable Object table = column(tables, codeList.value());
    if (table == null) {
      throw new IllegalStateException(
          "@CodeList names \"%s\", which is no table".formatted(codeList.value()));
    }
    return ((Table<?>) table).rows();
  }

  /** The value that the row has in the code list's column, or null. */
  public static @Nullable Object value(CodeList codeList, Row row) {
    return column(row, codeList.column());
  }

  /** The name that the row gives its value, or null. */
  public static @Nullable String name(CodeList codeList, Row row) {
    return column(row, codeList.name()) instanceof String name ? name : null;
  }

  /**
   * The name of a value by a row that counts on that day, else by any other row; null where no row
   * names it.
   */
  public static @Nullable String name(
      CodeList codeList, Tables tables, LocalDate dato, Object value) {
    return rows(codeList, tables).stream()
        .filter(row -> value.equals(value(codeList, row)) && name(codeList, row) != null)
        .min(Comparator.comparing(row -> !row.isValidOn(dato)))
        .map(row -> Objects.requireNonNull(name(codeList, row)))
        .orElse(null);
  }

  private static @Nullable Object column(Object row, String name) {
    return RecordType.of(row.getClass()).components().stream()
        .filter(component -> component.name().equals(name))
        .findFirst()
        .map(component -> component.of(row))
        .orElse(null);
  }
}
