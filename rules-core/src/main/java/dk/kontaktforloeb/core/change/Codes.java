package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.core.change.RecordType.Component;
import dk.kontaktforloeb.explain.ElementValue;
import dk.kontaktforloeb.table.CodeList;
import dk.kontaktforloeb.table.Row;
import dk.kontaktforloeb.table.Table;
import dk.kontaktforloeb.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a code list that count on a day, those like the requested one first. */
final class Codes {
  private static final String NAME = "navn";

  private Codes() {}

  /** The values but the requested one. */
  static List<ElementValue> others(
      CodeList codeList, Tables tables, LocalDate day, @Nullable Object requested) {
    List<? extends Row> rows = rows(codeList, tables);
    @Nullable Row current =
        rows.stream()
            .filter(row -> Objects.equals(component(row, codeList.column()), requested))
            .findFirst()
            .orElse(null);
    List<ElementValue> values = new ArrayList<>();
    rows.stream()
        .filter(row -> row.isValidOn(day) && !row.equals(current))
        .sorted(Comparator.comparingInt((Row row) -> -alike(row, current)))
        .forEach(
            row -> {
              @Nullable Object value = component(row, codeList.column());
              if (value != null
                  && !value.equals(requested)
                  && values.stream().noneMatch(known -> known.value().equals(value))) {
                values.add(new ElementValue(value, name(row)));
              }
            });
    return values;
  }

  /** A requested value with its name. */
  static ElementValue named(CodeList codeList, Tables tables, Object requested) {
    return new ElementValue(
        requested,
        rows(codeList, tables).stream()
            .filter(row -> requested.equals(component(row, codeList.column())))
            .map(Codes::name)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null));
  }

  private static List<? extends Row> rows(CodeList codeList, Tables tables) {
    return RecordType.of(Tables.class).components().stream()
        .filter(component -> component.name().equals(codeList.value()))
        .map(component -> (Table<?>) Objects.requireNonNull(component.of(tables)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "@CodeList names \"%s\", which is no table".formatted(codeList.value())))
        .rows();
  }

  private static Stream<Component> components(Row row) {
    return RecordType.of(row.getClass()).components().stream();
  }

  private static @Nullable Object component(Row row, String name) {
    return components(row)
        .filter(component -> component.name().equals(name))
        .findFirst()
        .map(component -> component.of(row))
        .orElse(null);
  }

  private static @Nullable String name(Row row) {
    return component(row, NAME) instanceof String name ? name : null;
  }

  /** How many columns two rows have alike. */
  private static int alike(Row row, @Nullable Row other) {
    return other == null
        ? 0
        : (int)
            components(row)
                .filter(component -> Objects.equals(component.of(row), component.of(other)))
                .count();
  }
}
