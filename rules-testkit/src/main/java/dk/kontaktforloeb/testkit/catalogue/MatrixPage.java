package dk.kontaktforloeb.testkit.catalogue;

import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.testkit.catalogue.TypeMatrix.MatrixRow;
import dk.kontaktforloeb.testkit.catalogue.TypeMatrix.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The matrix as the templates show it. */
record MatrixPage(String asOf, List<Type> types, List<PanelView> panels, List<LegendView> legend) {

  /** One view of it; {@code allowed} counts its allowed cells. */
  record PanelView(
      String key, boolean first, LocalizedText title, int allowed, int cells, List<RowView> rows) {}

  /** A contact group; {@code id} is null for a citizen without one. */
  record RowView(@Nullable Integer id, @Nullable String navn, List<CellView> cells) {}

  /** A cell; empty {@code rules} mean that it is allowed. */
  record CellView(boolean allowed, boolean assumed, List<RuleRef> rules) {}

  /** A rule by its id, and by what is left of it in a narrow cell. */
  record RuleRef(String id, String shown) {}

  /** A rule that forbids somewhere. */
  record LegendView(String id, String shown, LocalizedText title) {}

  static MatrixPage of(TypeMatrix matrix, List<Rule> rules) {
    Set<String> ids = new LinkedHashSet<>();
    matrix.rows().values().stream()
        .flatMap(List::stream)
        .flatMap(row -> row.cells().stream())
        .forEach(cell -> ids.addAll(cell.forbiddenBy()));
    String prefix = commonPrefix(ids);
    List<PanelView> panels = new ArrayList<>();
    for (MatrixView view : MatrixView.values()) {
      List<MatrixRow> rows = Objects.requireNonNull(matrix.rows().get(view));
      panels.add(
          new PanelView(
              Labels.key(view).replace('_', '-'),
              panels.isEmpty(),
              view.text(),
              (int)
                  rows.stream()
                      .flatMap(row -> row.cells().stream())
                      .filter(MatrixCell::allowed)
                      .count(),
              rows.size() * matrix.types().size(),
              rows.stream().map(row -> row(row, prefix)).toList()));
    }
    return new MatrixPage(
        matrix.asOf().toString(),
        matrix.types(),
        panels,
        rules.stream()
            .filter(rule -> ids.contains(rule.id().value()))
            .map(
                rule ->
                    new LegendView(
                        rule.id().value(),
                        rule.id().value().substring(prefix.length()),
                        rule.title()))
            .toList());
  }

  /** A rule that forbids somewhere, for the key; null where none does. */
  @Nullable LegendView sample() {
    return legend.isEmpty() ? null : legend.get(0);
  }

  private static RowView row(MatrixRow row, String prefix) {
    return new RowView(
        row.kontaktgruppe(),
        row.navn(),
        row.cells().stream()
            .map(
                cell ->
                    new CellView(
                        cell.allowed(),
                        cell.assumed(),
                        cell.forbiddenBy().stream()
                            .map(id -> new RuleRef(id, id.substring(prefix.length())))
                            .toList()))
            .toList());
  }

  /** What all ids begin with, up to a hyphen: it would only make the cells wide. */
  private static String commonPrefix(Set<String> ids) {
    return ids.stream()
        .map(id -> id.substring(0, id.indexOf('-') + 1))
        .distinct()
        .reduce((one, other) -> "")
        .orElse("");
  }
}
