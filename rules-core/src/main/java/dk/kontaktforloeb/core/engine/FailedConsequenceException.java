package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.rule.RuleEngineException;

/** Reports that the consequence of a rule failed. */
final class FailedConsequenceException extends RuleEngineException {
  private static final long serialVersionUID = 1L;

  private final String ruleId;

  FailedConsequenceException(String ruleId, Throwable cause) {
    super("%s: its consequence failed".formatted(ruleId), cause);
    this.ruleId = ruleId;
  }

  String ruleId() {
    return ruleId;
  }
}
