package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.core.engine.RuleMetadata;
import dk.kontaktforloeb.core.json.Nearest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether the checks, the order and the list of files agree with the rules. */
final class CatalogueLints {
  static final String CHECKS = "kontroller.csv";
  static final String ORDER = "raekkefoelge.csv";

  private final KnownRules rules;
  private final Found found;

  CatalogueLints(KnownRules rules, Found found) {
    this.rules = rules;
    this.found = found;
  }

  /** The metadata of what Java checks. */
  void checks(SourceFile file, CsvText.Read checks) {
    for (CsvText.Row row : checks.rows()) {
      Map<String, String> values = new HashMap<>();
      for (String key : RuleMetadata.KEYS) {
        String text = row.cell(key).text();
        if (!text.isEmpty()) {
          values.put(key, text);
        }
      }
      String number = row.cell("code").text();
      String code = number.isEmpty() ? "" : number + " ";
      String name = "%s %s%s".formatted(row.cell("id").text(), code, row.cell("titel").text());
      boolean saysWhatFollows = RuleMetadata.checkSaysWhatFollows(row.cell("id").text());
      new RuleMetadata(name, values, saysWhatFollows, problem -> tell(file, row, problem)).check();
    }
  }

  private void tell(SourceFile file, CsvText.Row row, RuleMetadata.Problem problem) {
    CsvText.Cell cell = row.cell(problem.key().equals("name") ? "titel" : problem.key());
    boolean isNumber = problem.expected().equals("a whole number");
    if (!isNumber) {
      found.add(
          cell.text().isEmpty() ? Lint.MISSING_METADATUM : Lint.WRONG_METADATUM,
          file,
          NameLints.place(cell.text(), cell.span(), problem),
          problem.what(),
          problem.expected(),
          NameLints.guess(problem));
    }
  }

  /** Every rule stands once in the order. */
  void order(SourceFile file, CsvText.Read order) {
    Set<String> seen = new HashSet<>();
    for (CsvText.Row row : order.rows()) {
      CsvText.Cell id = row.cell("id");
      if (!rules.mayKnow(id.text())) {
        found.add(
            Lint.UNKNOWN_RULE_ID,
            file,
            id.span(),
            "there is no rule %s".formatted(id.text()),
            "the id of a rule or of a check",
            Nearest.to(id.text(), unordered(order)).orElse(null));
      } else if (!seen.add(id.text())) {
        found.add(
            Lint.DOUBLED_ID,
            file,
            id.span(),
            "%s stands in the order already".formatted(id.text()),
            "every id once",
            null);
      }
    }
    for (KnownRules.Known rule : rules.all()) {
      if (!seen.contains(rule.id())) {
        found.add(
            Lint.UNORDERED_RULE,
            rule.file(),
            rule.span(),
            "%s does not name %s".formatted(ORDER, rule.id()),
            "a line %s in it".formatted(rule.id()),
            null);
      }
    }
  }

  /** The ids that the order leaves out come first as guesses; there should be one of them. */
  private Set<String> unordered(CsvText.Read order) {
    Set<String> left = new TreeSet<>(rules.ids());
    order.rows().forEach(row -> left.remove(row.cell("id").text()));
    return left.isEmpty() ? rules.ids() : left;
  }

  /** A directory may hold the list of its rule files. */
  void fileList(SourceFile list, Set<String> ruleFiles) {
    Set<String> seen = new HashSet<>();
    for (int line = 1; line <= list.lines(); line++) {
      String path = list.lineText(line).strip();
      int start = list.offset(line, 1);
      if (!path.isEmpty() && !ruleFiles.contains(path)) {
        found.add(
            Lint.UNKNOWN_FILE,
            list,
            new Span(start, start + path.length()),
            "there is no rule file %s".formatted(path),
            "the path of a rule file",
            Nearest.to(path, new TreeSet<>(ruleFiles)).orElse(null));
      }
      seen.add(path);
    }
    for (String path : new TreeSet<>(ruleFiles)) {
      if (!seen.contains(path)) {
        found.add(
            Lint.UNKNOWN_FILE,
            path,
            "%s does not name the file".formatted(list.path()),
            "a line %s in it".formatted(path),
            null);
      }
    }
  }
}
