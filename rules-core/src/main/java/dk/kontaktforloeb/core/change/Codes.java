package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.core.table.CodeNames;
import dk.kontaktforloeb.core.table.RecordType;
import dk.kontaktforloeb.explain.ElementValue;
import dk.kontaktforloeb.table.CodeList;
import dk.kontaktforloeb.table.Row;
import dk.kontaktforloeb.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of a code list that count on a day, those like the requested one first. */
final class Codes {
  private Codes() {}

  /** The values but the requested one. */
  static List<ElementValue> others(
      CodeList codeList, Tables tables, LocalDate day, @Nullable Object requested) {
    List<? extends Row> rows = CodeNames.rows(codeList, tables);
    @Nullable Row current =
        rows.stream()
            .filter(row -> Objects.equals(CodeNames.value(codeList, row), requested))
            .findFirst()
            .orElse(null);
    List<ElementValue> values = new ArrayList<>();
    rows.stream()
        .filter(row -> row.isValidOn(day) && !row.equals(current))
        .sorted(Comparator.comparingInt((Row row) -> -alike(row, current)))
        .forEach(
            row -> {
              @Nullable Object value = CodeNames.value(codeList, row);
              if (value != null
                  && !value.equals(requested)
                  && values.stream().noneMatch(known -> known.value().equals(value))) {
                values.add(new ElementValue(value, CodeNames.name(codeList, row)));
              }
            });
    return values;
  }

  /** A requested value with its name. */
  static ElementValue named(CodeList codeList, Tables tables, LocalDate day, Object requested) {
    return new ElementValue(requested, CodeNames.name(codeList, tables, day, requested));
  }

  /** How many columns two rows have alike. */
  private static int alike(Row row, @Nullable Row other) {
    return other == null
        ? 0
        : (int)
            RecordType.of(row.getClass()).components().stream()
                .filter(component -> Objects.equals(component.of(row), component.of(other)))
                .count();
  }
}
