package dk.kontaktforloeb.event;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.rule.CaseFacts;
import dk.kontaktforloeb.table.Tables;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;

/**
 * What an event case is made of.
 *
 * @param operation the event's name
 * @param caller who raises it
 * @param event the event, with its frist id on FristUdstedt
 * @param borger the citizen as the register shows them; on CprSkiftet under either number
 * @param registerFoelger whether the register changes with the event that is accepted, and only
 *     then
 * @param aktive the citizen's active bookings from today on, ordered by start
 * @param frister the citizen's deadlines, AKTIV or INDFRIET
 * @param historik every entry of the citizen's choices, oldest first
 * @param tables the tables
 * @param asOf the instant as of which is decided
 */
@RecordBuilder
public record EventFacts(
    Operation operation,
    Caller caller,
    BorgerEvent event,
    Borger borger,
    boolean registerFoelger,
    List<Indkaldelse> aktive,
    List<Frist> frister,
    List<Deltagelsesvalg> historik,
    Tables tables,
    Instant asOf)
    implements CaseFacts {

  /** Absent lists are empty. */
  public EventFacts {
    aktive = aktive == null ? List.of() : List.copyOf(aktive);
    frister = frister == null ? List.of() : List.copyOf(frister);
    historik = historik == null ? List.of() : List.copyOf(historik);
  }
}
