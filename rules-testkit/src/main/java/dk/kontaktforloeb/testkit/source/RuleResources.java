package dk.kontaktforloeb.testkit.source;

import dk.kontaktforloeb.core.drl.DrlFile;
import dk.kontaktforloeb.core.file.Resources;
import dk.kontaktforloeb.core.table.CsvFile;
import dk.kontaktforloeb.decision.RuleId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of the shipped rules on the class path. */
final class RuleResources {
  private RuleResources() {}

  /** File and line of every shipped rule and check. */
  static Map<RuleId, String> places() {
    Map<RuleId, String> places = new HashMap<>();
    Resources.ofRuleSet("regelfiler.txt")
        .lines()
        .flatMap(path -> DrlFile.parse(path, Resources.ofRuleSet(path)).rules().stream())
        .forEach(
            rule -> places.put(new RuleId(rule.id()), "%s:%s".formatted(rule.file(), rule.line())));
    String checks = "kontroller.csv";
    CsvFile.rows(checks, Resources.ofRuleSet(checks), List.of("id"))
        .forEach(
            row -> places.put(new RuleId(row.text("id")), "%s:%s".formatted(checks, row.line())));
    return places;
  }
}
