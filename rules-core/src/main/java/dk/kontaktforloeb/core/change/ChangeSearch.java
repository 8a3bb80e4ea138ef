package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.core.explain.Explanations;
import dk.kontaktforloeb.core.explain.JudgedFact;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.explain.Change;
import dk.kontaktforloeb.explain.Changes;
import dk.kontaktforloeb.explain.Changes.Outcome;
import dk.kontaktforloeb.rule.AccessCase;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what would make rejected requests acceptable, by deciding changed ones from the same facts.
 * Thread-safe.
 */
public final class ChangeSearch {
  private final Function<AccessCase, List<Violation>> judge;
  private final Explanations explanations;

  /**
   * @param judge the rules that a case violates
   * @param explanations knows the words that rules ask for
   */
  public ChangeSearch(Function<AccessCase, List<Violation>> judge, Explanations explanations) {
    this.judge = judge;
    this.explanations = explanations;
  }

  /** What would make a judged request acceptable. */
  public Changes find(JudgedFact judged) {
    if (judged.isAccepted()) {
      return changes(judged, Outcome.ACCEPTED, List.of(), 0, false);
    }
    @Nullable Subject subject = Subject.of(judged.fact());
    if (subject == null) {
      return changes(judged, Outcome.NOT_REACHED, List.of(), 0, false);
    }
    List<Violation> errors = judged.violations().stream().filter(Violation::isError).toList();
    Trials trials = new Trials(judge, subject);
    NamedElements named =
        new NamedElements(subject.request(), rule -> explanations.words(judged.operation(), rule));
    List<Change> found = new Search(trials, subject, errors, named).find();
    return changes(
        judged,
        found.isEmpty() ? Outcome.NOTHING_FOUND : Outcome.FOUND,
        found,
        trials.decisions(),
        trials.isBoundReached());
  }

  private static Changes changes(
      JudgedFact judged, Outcome outcome, List<Change> found, int decisions, boolean bound) {
    List<RuleId> rejectedBy =
        judged.violations().stream()
            .filter(Violation::isError)
            .map(Violation::ruleId)
            .distinct()
            .toList();
    return new Changes(
        judged.operation(),
        outcome,
        rejectedBy,
        found,
        decisions,
        bound,
        judged.ruleSet(),
        judged.asOf());
  }
}
