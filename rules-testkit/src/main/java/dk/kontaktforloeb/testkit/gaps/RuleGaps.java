package dk.kontaktforloeb.testkit.gaps;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.drl.DrlFile;
import dk.kontaktforloeb.core.table.TableFiles;
import dk.kontaktforloeb.testkit.difference.RuleSetFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every gap of a rule set: combinations of interview type, contact group, authority, absence and
 * operation that nothing speaks of or that rules and tables contradict, found by deciding them all
 * and by reading the tables against each other.
 */
public final class RuleGaps {
  private static final String TABLES = "tabeller/";

  private RuleGaps() {}

  /**
   * As of a day.
   *
   * @param files the rule set
   * @param asOf the day as of which is decided
   * @return by kind, then in the order of the files
   */
  public static List<RuleGap> of(RuleSetFiles files, LocalDate asOf) {
    Map<String, String> csvByName = new TreeMap<>();
    Map<String, String> places = new HashMap<>();
    files
        .texts()
        .forEach(
            (path, text) -> {
              String name = path.replace(TABLES, "").replace(".csv", "");
              if (path.startsWith(TABLES) && TableFiles.NAMES.contains(name)) {
                csvByName.put(name, text);
              } else if (path.endsWith(".drl")) {
                DrlFile.parse(path, text)
                    .rules()
                    .forEach(rule -> places.put(rule.id(), files.place(path, rule.line())));
              }
            });
    KontaktforloebRules rules = KontaktforloebRules.builder().ruleSet(files.rules()).build();
    Matrix matrix = Matrix.of(rules.engine(), rules.tables(), asOf);
    TableGaps ofTables =
        new TableGaps(
            matrix, csvByName, asOf, (table, line) -> files.place(TABLES + table + ".csv", line));
    List<RuleGap> gaps = new ArrayList<>(ofTables.find());
    gaps.addAll(new GapsOfRules(matrix, files.rules(), places).find());
    gaps.sort((one, other) -> one.kind().compareTo(other.kind()));
    return List.copyOf(gaps);
  }
}
