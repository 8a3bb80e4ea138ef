package dk.kontaktforloeb.testkit.source;

import dk.kontaktforloeb.decision.RuleId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A statement with what carries and shows it.
 *
 * @param source the statement
 * @param rules the rules that name it, in the order of the catalogue
 * @param scenariosByFile how many scenarios of each file show it
 */
public record CoveredSource(
    Source source, List<RuleId> rules, SortedMap<String, Integer> scenariosByFile) {

  /** Copies the collections. */
  public CoveredSource {
    rules = List.copyOf(rules);
    scenariosByFile = Collections.unmodifiableSortedMap(new TreeMap<>(scenariosByFile));
  }
}
