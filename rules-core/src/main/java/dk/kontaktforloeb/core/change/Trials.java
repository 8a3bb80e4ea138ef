package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.core.form.Finding;
import dk.kontaktforloeb.core.form.RequestForms;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.rule.RuleEngineException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides changed requests, and counts them: the count is the bound of a search. */
final class Trials {
  /** No new element is looked at after so many decisions. */
  static final int MOST = 2_000;

  private final Function<AccessCase, List<Violation>> judge;
  private final RequestForms forms;
  private final Set<Finding> findingsBefore;
  private int decisions;

  Trials(Function<AccessCase, List<Violation>> judge, Subject judged) {
    this.judge = judge;
    this.forms = new RequestForms(judged.tables());
    this.findingsBefore = new HashSet<>(findings(judged));
  }

  private List<Finding> findings(Subject subject) {
    return forms.check(subject.operation(), subject.caller(), subject.request());
  }

  /**
   * The errors of a changed request; null when its form is wrong where it was not before, or the
   * facts do not hold what is needed to judge it.
   */
  @Nullable List<ViolatedRule> errors(Subject changed) {
    if (!changed.isCovered() || !findingsBefore.containsAll(findings(changed))) {
      return null;
    }
    decisions++;
    try {
      return judge.apply(changed.toCase()).stream()
          .filter(Violation::isError)
          .map(ViolatedRule::of)
          .toList();
    } catch (RuleEngineException e) {
      // A rule that fails on a value of ours gives no proof that the value helps.
      return null;
    }
  }

  boolean isAccepted(Subject changed) {
    List<ViolatedRule> errors = errors(changed);
    return errors != null && errors.isEmpty();
  }

  /** The rules of those violations. */
  static Set<RuleId> ids(List<ViolatedRule> violations) {
    return violations.stream().map(ViolatedRule::ruleId).collect(Collectors.toSet());
  }

  int decisions() {
    return decisions;
  }

  boolean isBoundReached() {
    return decisions >= MOST;
  }
}
