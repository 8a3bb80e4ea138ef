package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.explain.Explanations;
import dk.kontaktforloeb.core.explain.JudgedFact;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.explain.Explainer;
import dk.kontaktforloeb.explain.Explanation;
import dk.kontaktforloeb.explain.Verdict;
import java.util.Map;

/** Explains one decision from what it was made of. */
final class DecisionExplainer extends Explainer {
  private final Explanations explanations;
  private final JudgedFact judged;

  DecisionExplainer(Explanations explanations, JudgedFact judged) {
    this.explanations = explanations;
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
}
