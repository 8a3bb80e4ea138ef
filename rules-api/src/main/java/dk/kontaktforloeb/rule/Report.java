package dk.kontaktforloeb.rule;

import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import java.util.List;

/** What a rule's consequence calls: the {@code report} of rule files. */
public interface Report {

  /**
   * Reports that a rule is violated.
   *
   * @param ruleId the rule's id
   * @param fields what it is about: JSON pointers into the request
   */
  void violation(String ruleId, String... fields);

  /**
   * Reports that a rule is violated because of other bookings.
   *
   * @param ruleId the rule's id
   * @param blockedBy the bookings in the way, earliest first
   * @param fields what it is about: JSON pointers into the request
   */
  void blocked(String ruleId, List<Indkaldelse> blockedBy, String... fields);
}
