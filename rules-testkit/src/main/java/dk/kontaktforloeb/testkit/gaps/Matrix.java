package dk.kontaktforloeb.testkit.gaps;

import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.rule.RuleEngine;
import dk.kontaktforloeb.table.Row;
import dk.kontaktforloeb.table.Table;
import dk.kontaktforloeb.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Every combination with the rules that forbid it. */
final class Matrix {
  private static final List<Operation> OPERATIONS =
      List.of(
          Operation.CREATE_INDKALDELSE,
          Operation.UPDATE_INDKALDELSE,
          Operation.CREATE_INTERVIEW,
          Operation.UPDATE_INTERVIEW);

  private static final List<OrganisationType> AUTHORITIES =
      List.of(OrganisationType.JOBCENTER, OrganisationType.A_KASSE);

  private final CellDecider decider;
  private final Map<Cell, Set<String>> forbiddenBy = new LinkedHashMap<>();

  private Matrix(CellDecider decider) {
    this.decider = decider;
  }

  static Matrix of(RuleEngine engine, Tables tables, LocalDate today) {
    List<Cell> cells = cells(tables);
    Matrix matrix = new Matrix(usualForm(engine, tables, today, cells));
    cells.forEach(cell -> matrix.forbiddenBy.put(cell, matrix.decider.forbiddenBy(cell)));
    return matrix;
  }

  /** The form of an interview that fewest rules forbid: this is about other things. */
  private static CellDecider usualForm(
      RuleEngine engine, Tables tables, LocalDate today, List<Cell> cells) {
    List<@Nullable Integer> forms = new ArrayList<>(ids(tables.samtaleformer()));
    forms.add(null);
    List<Cell> few = cells.stream().limit(OPERATIONS.size()).toList();
    return forms.stream()
        .map(form -> new CellDecider(engine, tables, today, form))
        .min(
            Comparator.comparingInt(
                each -> few.stream().mapToInt(cell -> each.forbiddenBy(cell).size()).sum()))
        .orElseThrow();
  }

  private static List<Cell> cells(Tables tables) {
    List<@Nullable Integer> groups = new ArrayList<>(ids(tables.kontaktgrupper()));
    groups.add(null);
    List<@Nullable Integer> absences = new ArrayList<>();
    absences.add(null);
    absences.addAll(ids(tables.fravaerstyper()));
    List<Cell> cells = new ArrayList<>();
    for (Integer type : ids(tables.samtaletyper())) {
      for (@Nullable Integer group : groups) {
        for (OrganisationType authority : AUTHORITIES) {
          for (@Nullable Integer absence : absences) {
            OPERATIONS.forEach(
                operation -> cells.add(new Cell(type, group, authority, absence, operation)));
          }
        }
      }
    }
    return cells;
  }

  /** The ids of a table, each once. */
  static List<Integer> ids(Table<? extends Row> table) {
    return table.rows().stream().map(Row::key).distinct().sorted().toList();
  }

  /** All combinations. */
  Set<Cell> cells() {
    return forbiddenBy.keySet();
  }

  /** The rules that forbid it; empty: it is accepted. */
  Set<String> forbiddenBy(Cell cell) {
    return forbiddenBy.getOrDefault(cell, Set.of());
  }

  /** Every rule that forbids one of them. */
  Set<String> rules() {
    Set<String> rules = new TreeSet<>();
    forbiddenBy.values().forEach(rules::addAll);
    return rules;
  }

  /** Whether some of those cells are decided otherwise by other tables. */
  boolean differsBy(Tables otherTables, Predicate<Cell> wanted) {
    CellDecider other = decider.with(otherTables);
    return forbiddenBy.entrySet().stream()
        .filter(cell -> wanted.test(cell.getKey()))
        .anyMatch(cell -> !other.forbiddenBy(cell.getKey()).equals(cell.getValue()));
  }
}
