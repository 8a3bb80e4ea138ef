package dk.kontaktforloeb.testkit.coverage;

import dk.kontaktforloeb.decision.RuleId;
import java.util.List;

/**
 * A rule, and how often it came out how.
 *
 * @param id its id
 * @param title its sentence, in Danish
 * @param file path of its file below the root of the rule set
 * @param line of its name, from 1
 * @param saysWhatFollows whether it is an effect or a query rule: it applies, where others are
 *     violated
 * @param fired how often it was violated, or applied
 * @param notFired how often it was judged without that
 * @param firedIn scenarios in which it was, a few
 * @param notFiredIn scenarios in which it was not, a few; those that came furthest first
 * @param conditions in the order of the rule
 */
public record RuleCoverage(
    RuleId id,
    String title,
    String file,
    int line,
    boolean saysWhatFollows,
    int fired,
    int notFired,
    List<String> firedIn,
    List<String> notFiredIn,
    List<ConditionCoverage> conditions) {

  /** Copies the lists. */
  public RuleCoverage {
    firedIn = List.copyOf(firedIn);
    notFiredIn = List.copyOf(notFiredIn);
    conditions = List.copyOf(conditions);
  }

  /** Whether it was seen violated and not violated, or applied and not applied. */
  public boolean isCovered() {
    return fired > 0 && notFired > 0;
  }

  /** Whether there is nothing that was not seen both ways. */
  public boolean isComplete() {
    return isCovered() && conditions.stream().allMatch(ConditionCoverage::isCovered);
  }

  /** {@code file:line}. */
  public String place() {
    return "%s:%s".formatted(file, line);
  }
}
