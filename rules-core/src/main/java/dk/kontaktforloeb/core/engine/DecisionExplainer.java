package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.change.ChangeSearch;
import dk.kontaktforloeb.core.explain.Explanations;
import dk.kontaktforloeb.core.explain.JudgedFact;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.explain.Changes;
import dk.kontaktforloeb.explain.Explainer;
import dk.kontaktforloeb.explain.Explanation;
import dk.kontaktforloeb.explain.Verdict;
import java.util.Map;

/** Explains one decision from what it was made of. */
final class DecisionExplainer extends Explainer {
  private final Explanations explanations;
  private final ChangeSearch changes;
  private final JudgedFact judged;

  DecisionExplainer(Explanations explanations, ChangeSearch changes, JudgedFact judged) {
    this.explanations = explanations;
    this.changes = changes;
    this.judged = judged;
  }

  @Override
  public Explanation explain() {
    return explanations.explain(judged);
  }

  @Override
  public Map<RuleId, Verdict> verdicts() {
    return explanations.verdicts(judged);
  }

  @Override
  public Changes changes() {
    return changes.find(judged);
  }
}
