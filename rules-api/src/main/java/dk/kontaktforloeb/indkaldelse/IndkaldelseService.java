package dk.kontaktforloeb.indkaldelse;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Decision;

/**
 * Bookings of interviews (seed IndkaldelseService). Thread-safe.
 *
 * <p>Each method decides and, when accepted, stores the result and carries out the effects, as one
 * unit of work. What a request does wrong is told in the decision, never thrown. Exceptions come
 * from the host's ports alone, or are a {@link dk.kontaktforloeb.rule.RuleEngineException}; nothing
 * is stored then.
 */
public interface IndkaldelseService {

  /** Makes a booking. The result is the stored booking, with its id. */
  Decision<Indkaldelse> create(Caller caller, Indkaldelse request);

  /**
   * Replaces a booking: an absent component is removed. Guests, status, authority and history are
   * kept. The result is the stored booking.
   */
  Decision<Indkaldelse> update(Caller caller, Indkaldelse request);

  /** Cancels a booking, past ones too. The result is the cancelled booking. */
  Decision<Indkaldelse> delete(Caller caller, DeleteIndkaldelse request);

  /** The same service that decides and lists the effects, and stores nothing. */
  IndkaldelseService dryRun();
}
