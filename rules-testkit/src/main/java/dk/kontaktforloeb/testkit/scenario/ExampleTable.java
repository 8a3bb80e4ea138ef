package dk.kontaktforloeb.testkit.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kontaktforloeb.core.json.ComposedJson;
import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.core.json.LocatedJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Examples under one sentence: a list whose first item names the columns, and whose other items are
 * the rows. A cell that is null leaves its element out.
 */
final class ExampleTable {
  private static final String SCENARIO = "scenario";
  private static final String THEN = "then";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

  private final LocatedJson table;
  private final Background background;
  private final ScenarioProblems problems;

  ExampleTable(LocatedJson table, Background background, ScenarioProblems problems) {
    this.table = table;
    this.background = background;
    this.problems = problems;
  }

  /** Gives each row's scenario: the common one with the cells in it. */
  void rows(ComposedJson common, Consumer<ComposedJson> scenarios) {
    List<String> columns = columns();
    if (columns.isEmpty()) {
      return;
    }
    if (table.items().size() == 1) {
      problems.report(table, "the table has no row: expected one below the names of its columns");
    }
    for (LocatedJson row : table.items().subList(1, table.items().size())) {
      if (!row.isArray() || row.items().size() != columns.size()) {
        problems.report(
            row,
            "the row has %s: expected %d, one for each of %s"
                .formatted(
                    row.isArray() ? row.items().size() + " cells" : "no cells",
                    columns.size(),
                    String.join(", ", columns)));
      } else {
        ComposedJson scenario = common.copy();
        fill(scenario, columns, row);
        scenarios.accept(scenario);
      }
    }
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    LocatedJson first = table.items().isEmpty() ? table : table.items().get(0);
    for (LocatedJson name : first.items()) {
      if (!name.scalar().isTextual()) {
        problems.report(name, "%s is no name of a column: expected a text".formatted(name));
      } else if (!seen.add(name.scalar().textValue())) {
        problems.report(name, "column %s is in the table twice".formatted(name));
      }
      String column = name.scalar().asText();
      String unknown = ScenarioPaths.problem(column);
      if (unknown != null) {
        problems.report(name, unknown);
        return List.of();
      }
      columns.add(column);
    }
    if (columns.isEmpty()) {
      problems.report(first, "expected a list of lists, the first with the names of the columns");
    }
    return columns;
  }

  private void fill(ComposedJson scenario, List<String> columns, LocatedJson row) {
    scenario.placeAt(row);
    // The outcome comes first, so that other columns can change parts of it.
    int then = columns.indexOf(THEN);
    if (then >= 0) {
      scenario.put(THEN, background.outcome(ComposedJson.of(row.items().get(then)), problems));
    }
    for (int i = 0; i < columns.size(); i++) {
      LocatedJson cell = row.items().get(i);
      String column = columns.get(i);
      if (cell.isNull()) {
        scenario.remove(ScenarioPaths.path(column));
      } else if (!column.equals(THEN) && !column.equals(SCENARIO)) {
        ScenarioPaths.set(scenario, column, ComposedJson.of(cell), problems);
      }
    }
    name(scenario, columns, row);
  }

  private void name(ComposedJson scenario, List<String> columns, LocatedJson row) {
    ComposedJson sentence = scenario.get(SCENARIO);
    String name = sentence == null ? "" : filled(sentence.source(), columns, row);
    int own = columns.indexOf(SCENARIO);
    if (own >= 0 && !row.items().get(own).isNull()) {
      String text = row.items().get(own).scalar().asText();
      name = name.isEmpty() ? text : name + ": " + text;
    }
    if (!name.isEmpty()) {
      scenario.put(SCENARIO, ComposedJson.textAt(row, name));
    }
  }

  private String filled(LocatedJson sentence, List<String> columns, LocatedJson row) {
    Matcher placeholders = PLACEHOLDER.matcher(sentence.scalar().asText());
    return placeholders.replaceAll(
        found -> {
          int column = columns.indexOf(found.group(1));
          if (column < 0) {
            problems.report(
                sentence,
                "%s is no column of the table: expected one of %s"
                    .formatted(found.group(), String.join(", ", columns)));
            return Matcher.quoteReplacement(found.group());
          }
          JsonNode cell = row.items().get(column).toTree();
          return Matcher.quoteReplacement(
              cell.isValueNode() ? cell.asText() : JsonWriter.write(cell));
        });
  }
}
