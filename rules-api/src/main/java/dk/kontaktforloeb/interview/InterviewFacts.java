package dk.kontaktforloeb.interview;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.rule.CaseFacts;
import dk.kontaktforloeb.table.Tables;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an interview case is made of.
 *
 * @param operation create or update of an interview, or one of its participants' operations
 * @param caller who calls
 * @param borger the citizen
 * @param request the requested interview with its ids; on operations of participants its id alone
 *     is read
 * @param stored the citizen's stored interview of the requested id, or null
 * @param participant the requested participant with its id; on delete its id alone; or null
 * @param interviews every held interview of the citizen
 * @param bookingKnown whether the citizen has a booking of the requested bookingIdentifier, active
 *     or cancelled
 * @param historik every entry of the citizen's choices, oldest first
 * @param tables the tables
 * @param asOf the instant as of which is decided
 */
@RecordBuilder
public record InterviewFacts(
    Operation operation,
    Caller caller,
    Borger borger,
    Interview request,
    @Nullable Interview stored,
    @Nullable InterviewParticipant participant,
    List<Interview> interviews,
    boolean bookingKnown,
    List<Deltagelsesvalg> historik,
    Tables tables,
    Instant asOf)
    implements CaseFacts {

  /** Absent lists are empty. */
  public InterviewFacts {
    interviews = interviews == null ? List.of() : List.copyOf(interviews);
    historik = historik == null ? List.of() : List.copyOf(historik);
  }
}
