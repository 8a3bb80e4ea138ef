package dk.kontaktforloeb.rule;

import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import java.util.List;

/**
 * What a rule's consequence calls: the {@code report} of rule files. It knows which rule calls it.
 */
public interface Report {

  /**
   * Reports that the rule is violated.
   *
   * @param fields what it is about: JSON pointers into the request
   */
  void violation(String... fields);

  /**
   * Reports that the rule is violated because of other bookings.
   *
   * @param blockedBy the bookings in the way, earliest first
   * @param fields what it is about: JSON pointers into the request
   */
  void blocked(List<Indkaldelse> blockedBy, String... fields);
}
