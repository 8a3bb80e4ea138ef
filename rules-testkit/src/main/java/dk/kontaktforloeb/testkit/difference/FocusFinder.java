package dk.kontaktforloeb.testkit.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.kontaktforloeb.core.drl.DrlRule;
import dk.kontaktforloeb.core.drl.Expression;
import dk.kontaktforloeb.core.table.CsvFile;
import dk.kontaktforloeb.core.table.CsvRow;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what the changes of files are about: rules, the words of their conditions, table rows. */
final class FocusFinder {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Where constants that rule files call by name stand. */
  private static final List<String> PACKAGES =
      List.of("dk.kontaktforloeb.kodeliste.", "dk.kontaktforloeb.caller.");

  private final RuleSetFiles old;
  private final RuleSetFiles now;
  private final List<FileChange> changes;
  private final Map<String, DrlRule> oldRules;
  private final Map<String, DrlRule> newRules;

  FocusFinder(RuleSetFiles old, RuleSetFiles now, List<FileChange> changes) {
    this.old = old;
    this.now = now;
    this.changes = changes;
    this.oldRules = old.drlRules();
    this.newRules = now.drlRules();
  }

  /** One for every rule that is written otherwise or reads a table that is. */
  List<Focus> find() {
    Set<String> tables = changedTables();
    Set<String> readTables = new TreeSet<>();
    List<Focus> found = new ArrayList<>();
    for (String id : ruleIds()) {
      CaseWords words = words(id);
      readTables.addAll(words.tables());
      boolean reads = words.tables().stream().anyMatch(tables::contains);
      if (reads || changes.stream().anyMatch(change -> id.equals(change.rule()))) {
        found.add(focus(id, words));
      }
    }
    tables.removeAll(readTables);
    // What Java reads: code lists and names. Which operations do so is not written in a rule.
    tables.forEach(
        table ->
            found.add(
                new Focus(
                    table,
                    Set.of(),
                    columns(table),
                    values(rows(Set.of(table))),
                    rows(Set.of(table)))));
    return found;
  }

  private Set<String> changedTables() {
    Set<String> tables = new TreeSet<>();
    changes.stream().map(FileChange::table).filter(table -> table != null).forEach(tables::add);
    return tables;
  }

  /** Rules of rule files in catalogue order, old ones last. */
  private Set<String> ruleIds() {
    Set<String> ids = new LinkedHashSet<>();
    Stream.of(now, old)
        .flatMap(files -> files.rules().catalogue().rules().stream())
        .forEach(rule -> ids.add(rule.id().value()));
    return ids;
  }

  /** The tables that a rule reads. */
  CaseWords words(String id) {
    Set<String> words = new LinkedHashSet<>();
    String factType = "";
    for (DrlRule rule : written(id)) {
      factType = rule.factType();
      rule.constraints().forEach(constraint -> words.addAll(wordsOf(constraint.expression())));
    }
    return CaseWords.behind(factType, words);
  }

  private static List<String> wordsOf(Expression expression) {
    if (expression instanceof Expression.Binding binding) {
      return List.of(binding.word());
    }
    if (expression instanceof Expression.Other other) {
      return List.of(other.text().split("[^\\wæøå.]+"));
    }
    return expression
        .comparisons()
        .flatMap(comparison -> Stream.of(comparison.left(), comparison.right()))
        .toList();
  }

  private List<DrlRule> written(String id) {
    List<DrlRule> rules = new ArrayList<>();
    Stream.of(oldRules.get(id), newRules.get(id)).filter(rule -> rule != null).forEach(rules::add);
    return rules;
  }

  private Focus focus(String id, CaseWords words) {
    Set<String> operations = new LinkedHashSet<>();
    for (RuleSetFiles files : List.of(old, now)) {
      files
          .rules()
          .catalogue()
          .find(new RuleId(id))
          .map(Rule::operations)
          .ifPresent(
              all -> all.stream().map(Operation::wireName).sorted().forEach(operations::add));
    }
    Set<String> tables = changedTables();
    tables.retainAll(words.tables());
    List<Map<String, JsonNode>> rows = rows(tables);
    Set<JsonNode> values = new LinkedHashSet<>(values(rows));
    written(id)
        .forEach(
            rule ->
                rule.constraints().stream()
                    .flatMap(constraint -> constraint.expression().comparisons())
                    .flatMap(comparison -> constants(comparison.right()))
                    .forEach(values::add));
    return new Focus(id, operations, words.elements(), List.copyOf(values), rows);
  }

  private Set<String> columns(String table) {
    Set<String> columns = new LinkedHashSet<>();
    rows(Set.of(table)).forEach(row -> columns.addAll(row.keySet()));
    return columns;
  }

  /** The rows that have changed, in both versions. */
  private List<Map<String, JsonNode>> rows(Set<String> tables) {
    List<Map<String, JsonNode>> rows = new ArrayList<>();
    for (FileChange change : changes) {
      String table = change.table();
      if (table != null && tables.contains(table)) {
        addRow(rows, old, change.path(), change.before());
        addRow(rows, now, change.path(), change.after());
      }
    }
    return rows;
  }

  private static void addRow(
      List<Map<String, JsonNode>> rows, RuleSetFiles files, String path, @Nullable String row) {
    String header = files.texts().getOrDefault(path, "").lines().findFirst().orElse("");
    if (row == null || row.equals(header)) {
      return;
    }
    List<String> columns = List.of(header.split(",", -1));
    List<CsvRow> read = CsvFile.rows(path, header + "\n" + row, List.of());
    Map<String, JsonNode> cells = new LinkedHashMap<>();
    for (String column : columns) {
      String cell = read.isEmpty() ? null : read.get(0).optionalText(column);
      if (cell != null && !column.equals("basis")) {
        cells.put(column, node(cell));
      }
    }
    rows.add(cells);
  }

  private static List<JsonNode> values(List<Map<String, JsonNode>> rows) {
    return rows.stream().flatMap(row -> row.values().stream()).distinct().toList();
  }

  private static JsonNode node(String text) {
    if (text.matches("-?\\d{1,9}")) {
      return NODES.numberNode(Integer.parseInt(text));
    }
    return text.equals("true") || text.equals("false")
        ? NODES.booleanNode(Boolean.parseBoolean(text))
        : NODES.textNode(text);
  }

  /** The value of a constant, and its neighbours where it is a number. */
  private static Stream<JsonNode> constants(String operand) {
    String text = operand.replaceAll("^\"|\"$", "");
    int dot = text.lastIndexOf('.');
    JsonNode value =
        dot > 0 && Character.isUpperCase(text.charAt(0))
            ? named(text.substring(0, dot), text.substring(dot + 1))
            : node(text);
    return value.isInt()
        ? Stream.of(0, 1, -1).map(step -> NODES.numberNode(value.intValue() + step))
        : Stream.of(value);
  }

  private static JsonNode named(String type, String constant) {
    for (String place : PACKAGES) {
      try {
        Object value = Class.forName(place + type).getField(constant).get(null);
        return node(String.valueOf(value));
      } catch (ReflectiveOperationException e) {
        continue;
      }
    }
    return NODES.textNode(constant);
  }
}
