package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.core.json.LocatedJson;
import dk.kontaktforloeb.json.JsonProblem;

/** Receives what keeps documents from being scenarios. */
@FunctionalInterface
interface ScenarioProblems {

  /**
   * Reports a problem.
   *
   * @param above the element that the problem's pointer begins at
   */
  void report(LocatedJson above, JsonProblem problem);

  /** Reports what is wrong with an element. */
  default void report(LocatedJson place, String message) {
    report(place, place.problem(place, message));
  }
}
