package dk.kontaktforloeb.indkaldelse;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.deltagelse.AktuelleDeltagelsesvalg;
import dk.kontaktforloeb.deltagelse.DeleteMyndighedsdeltager;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalgshistorik;
import dk.kontaktforloeb.deltagelse.GetDeltagelsesvalg;
import dk.kontaktforloeb.deltagelse.SaveDeltagelsesvalg;
import dk.kontaktforloeb.deltagelse.SaveMyndighedsdeltager;
import dk.kontaktforloeb.soegning.GetSoegning;
import dk.kontaktforloeb.soegning.GetTilladteSamtaletyper;
import dk.kontaktforloeb.soegning.Soegeresultat;
import dk.kontaktforloeb.soegning.TilladteSamtaletyper;
import org.jspecify.annotations.Nullable;

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

  /**
   * Saves the citizen's or the guest authority's choice about a joint interview. The result is the
   * newest entry of the choice.
   */
  Decision<Deltagelsesvalg> saveDeltagelsesvalg(Caller caller, SaveDeltagelsesvalg request);

  /** Adds a guest to a joint interview. The result is the booking. */
  Decision<Indkaldelse> createMyndighedsdeltager(Caller caller, SaveMyndighedsdeltager request);

  /** Replaces a guest of a joint interview. The result is the booking. */
  Decision<Indkaldelse> updateMyndighedsdeltager(Caller caller, SaveMyndighedsdeltager request);

  /** Removes a guest from a joint interview. The result is the booking. */
  Decision<Indkaldelse> deleteMyndighedsdeltager(Caller caller, DeleteMyndighedsdeltager request);

  /** A citizen's bookings, or the one of an id. */
  Decision<Indkaldelser> getIndkaldelser(Caller caller, GetIndkaldelser request);

  /** One booking of a citizen; null when the citizen has none of that id. */
  Decision<@Nullable Indkaldelse> getIndkaldelse(Caller caller, GetIndkaldelser request);

  /** Every version of a citizen's bookings, or of the one of an id. */
  Decision<Indkaldelseshistorik> getIndkaldelseshistorik(Caller caller, GetIndkaldelser request);

  /** A citizen's choices that hold now. */
  Decision<AktuelleDeltagelsesvalg> getDeltagelsesvalg(Caller caller, GetDeltagelsesvalg request);

  /** The newest entry of one choice; null when the citizen has none of that id. */
  Decision<@Nullable Deltagelsesvalg> getSpecifiktDeltagelsesvalg(
      Caller caller, GetDeltagelsesvalg request);

  /** Every entry of a citizen's choices. */
  Decision<Deltagelsesvalgshistorik> getDeltagelsesvalgshistorik(
      Caller caller, GetDeltagelsesvalg request);

  /** Bookings of all citizens in an interval of days, within what the caller may search. */
  Decision<Soegeresultat> getSoegning(Caller caller, GetSoegning request);

  /** What the caller may book for a citizen now, and which rules forbid the rest. */
  Decision<TilladteSamtaletyper> tilladteSamtaletyper(
      Caller caller, GetTilladteSamtaletyper request);

  /** The same service that decides and lists the effects, and stores nothing. */
  IndkaldelseService dryRun();
}
