package dk.kontaktforloeb.testkit.coverage;

import java.util.List;

/**
 * A condition of a rule, and how often it came out how among the facts that reached it: those for
 * which all conditions before it hold.
 *
 * @param text as it is written
 * @param line where it stands, from 1; 0 where that is not known
 * @param holds how often it held
 * @param fails how often it did not
 * @param decides how often it failed where all others held, those after it too
 * @param holdsIn scenarios in which it held, a few
 * @param failsIn scenarios in which it did not, a few; those where it decides first
 */
public record ConditionCoverage(
    String text,
    int line,
    int holds,
    int fails,
    int decides,
    List<String> holdsIn,
    List<String> failsIn) {

  /** Copies the lists. */
  public ConditionCoverage {
    holdsIn = List.copyOf(holdsIn);
    failsIn = List.copyOf(failsIn);
  }

  /** Whether it was seen to hold and to fail. */
  public boolean isCovered() {
    return holds > 0 && fails > 0;
  }
}
