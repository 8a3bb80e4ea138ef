package dk.kontaktforloeb.testkit.catalogue;

import dk.kontaktforloeb.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which interview type may be booked for which contact group, by whom: decided for a citizen of
 * each group, not read from tables.
 *
 * @param asOf the day on which was asked
 * @param types the interview types that there are on that day, by id
 * @param rows by view, one row for a citizen without a contact group and one for each group
 */
public record TypeMatrix(LocalDate asOf, List<Type> types, Map<MatrixView, List<MatrixRow>> rows) {

  /** Copies the collections. */
  public TypeMatrix {
    types = List.copyOf(types);
    rows = Map.copyOf(rows);
  }

  /** An interview type. */
  public record Type(int id, String navn) {}

  /**
   * A contact group.
   *
   * @param kontaktgruppe its id, or null for a citizen without one
   * @param navn its name, or null where it has none
   * @param cells one for every interview type, in order
   */
  public record MatrixRow(
      @Nullable Integer kontaktgruppe, @Nullable String navn, List<MatrixCell> cells) {

    /** Copies the list. */
    public MatrixRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Asks the rules, as of noon of that day.
   *
   * @throws IllegalArgumentException when {@link RuleSet} did not give the rules
   */
  public static TypeMatrix of(RuleSet ruleSet, LocalDate asOf) {
    return new MatrixDecider(RuleSetFiles.of(ruleSet), asOf).decide();
  }

  /**
   * What was decided of a type.
   *
   * @param kontaktgruppe id of a contact group, or null for a citizen without one
   * @throws IllegalArgumentException when there is no such group or type
   */
  public MatrixCell cell(MatrixView view, @Nullable Integer kontaktgruppe, int samtaleType) {
    return Objects.requireNonNull(rows.get(view)).stream()
        .filter(row -> Objects.equals(row.kontaktgruppe(), kontaktgruppe))
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.samtaleType() == samtaleType)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no cell of contact group %s and interview type %s"
                        .formatted(kontaktgruppe, samtaleType)));
  }
}
