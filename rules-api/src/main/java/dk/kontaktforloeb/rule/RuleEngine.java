package dk.kontaktforloeb.rule;

import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.RuleSetId;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;

/**
 * The pure engine, for hosts that bring their own facts: facts in, decision out, nothing stored.
 * Thread-safe.
 *
 * <p>The checks of form and of the host's access policy (FMT, ACC) belong to the services and are
 * not made here.
 */
public interface RuleEngine {

  /**
   * Judges a booking case by every rule of its operation and, when accepted, by the effect rules.
   *
   * @throws RuleEngineException when a rule fails to evaluate; never read as accepted
   */
  Decision<Indkaldelse> decide(BookingCase bookingCase);

  /** The rules. */
  RuleCatalogue catalogue();

  /** Name, version and digest of the rules. */
  RuleSetId ruleSet();
}
