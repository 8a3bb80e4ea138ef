package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.Violation;
import java.util.List;

/**
 * What a search keeps of a violation. The violation itself holds its case and the bookings in the
 * way, and a search keeps thousands.
 */
record ViolatedRule(RuleId ruleId, List<String> fields) {

  static ViolatedRule of(Violation violation) {
    return new ViolatedRule(violation.ruleId(), violation.fields());
  }
}
