package dk.kontaktforloeb.rule;

import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.RuleSetId;
import dk.kontaktforloeb.deltagelse.ParticipationCase;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.event.EventCase;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.InterviewCase;
import java.util.List;

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

  /**
   * Judges a participation case by every rule of its operation and, when accepted, by the effect
   * rules.
   *
   * @return the result is the choice or the booking as it is stored when accepted
   * @throws RuleEngineException when a rule fails to evaluate; never read as accepted
   */
  Decision<Record> decide(ParticipationCase participationCase);

  /**
   * Judges an interview case by every rule of its operation and, when accepted, by the effect
   * rules.
   *
   * @return the result is the interview as it is stored when accepted
   * @throws RuleEngineException when a rule fails to evaluate; never read as accepted
   */
  Decision<Interview> decide(InterviewCase interviewCase);

  /**
   * The effects of an event, and of every cancellation among them.
   *
   * @throws RuleEngineException when a rule fails to evaluate
   */
  List<Effect> effects(EventCase eventCase);

  /** The rules. */
  RuleCatalogue catalogue();

  /** Name, version and digest of the rules. */
  RuleSetId ruleSet();
}
