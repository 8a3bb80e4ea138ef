package dk.kontaktforloeb.rule;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.table.Tables;
import java.time.Instant;

/** What every case about a citizen is made of, beside its own. Immutable. */
public interface CaseFacts {

  /** What is asked, or has happened. */
  Operation operation();

  /** Who asks or tells. */
  Caller caller();

  /** The citizen. */
  Borger borger();

  /** The tables that it is judged by. */
  Tables tables();

  /** The instant as of which it is judged. */
  Instant asOf();
}
