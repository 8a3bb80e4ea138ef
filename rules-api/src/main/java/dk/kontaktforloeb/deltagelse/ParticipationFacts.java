package dk.kontaktforloeb.deltagelse;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import dk.kontaktforloeb.rule.CaseFacts;
import dk.kontaktforloeb.table.Tables;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a participation case is made of.
 *
 * @param operation saving a choice, or creating, updating or deleting a guest
 * @param caller who calls
 * @param borger the citizen
 * @param deltagelsesvalgType the requested choice, or null
 * @param nytDeltagelsesvalgId the id of a choice that is the first of its chooser
 * @param historik every entry of the citizen's choices, oldest first
 * @param indkaldelseId the booking that the guest is requested for, or null
 * @param indkaldelse the citizen's stored booking of that id, or null
 * @param myndighedsdeltager the requested guest with its id; on delete its id alone; or null
 * @param aktive the citizen's active bookings from today on, ordered by start
 * @param tables the tables
 * @param asOf the instant as of which is decided
 */
@RecordBuilder
public record ParticipationFacts(
    Operation operation,
    Caller caller,
    Borger borger,
    @Nullable Integer deltagelsesvalgType,
    @Nullable UUID nytDeltagelsesvalgId,
    List<Deltagelsesvalg> historik,
    @Nullable UUID indkaldelseId,
    @Nullable Indkaldelse indkaldelse,
    @Nullable Myndighedsdeltager myndighedsdeltager,
    List<Indkaldelse> aktive,
    Tables tables,
    Instant asOf)
    implements CaseFacts {

  /** Absent lists are empty. */
  public ParticipationFacts {
    historik = historik == null ? List.of() : List.copyOf(historik);
    aktive = aktive == null ? List.of() : List.copyOf(aktive);
  }
}
