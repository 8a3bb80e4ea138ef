package dk.kontaktforloeb.indkaldelse;

import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.rule.CaseFacts;
import dk.kontaktforloeb.table.Tables;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a booking case is made of: all that the rules may ask for, gathered before they are asked.
 *
 * @param operation create, update or delete of a booking
 * @param caller who calls
 * @param request the booking as requested (with its id, on create a fresh one); on delete the
 *     reason alone is read from it
 * @param stored the stored booking on update and delete; null when the citizen has none of that id
 * @param borger the citizen
 * @param aktive the citizen's active bookings from the earlier of today and the requested start's
 *     day on, ordered by start
 * @param frister the citizen's deadlines, AKTIV or INDFRIET
 * @param idInUse on create: whether the requested id is in use for any citizen
 * @param sameId on create: the citizen's own stored booking of the requested id; null when there is
 *     none
 * @param postnummerExists whether the requested address has a postal code that exists; false
 *     without an address
 * @param moedebeskrivelseUdenHtml the requested description without its HTML tags; null where it
 *     holds none
 * @param aflystAfHaendelse whether the library cancels the booking since an event asks for it
 * @param tables the tables
 * @param asOf the instant as of which is decided, a {@link Clock}'s
 */
@RecordBuilder
public record BookingFacts(
    Operation operation,
    Caller caller,
    Indkaldelse request,
    @Nullable Indkaldelse stored,
    Borger borger,
    List<Indkaldelse> aktive,
    List<Frist> frister,
    boolean idInUse,
    @Nullable Indkaldelse sameId,
    boolean postnummerExists,
    @PersonalData @Nullable String moedebeskrivelseUdenHtml,
    boolean aflystAfHaendelse,
    Tables tables,
    Instant asOf)
    implements CaseFacts {

  /** Absent lists are empty. */
  public BookingFacts {
    aktive = aktive == null ? List.of() : List.copyOf(aktive);
    frister = frister == null ? List.of() : List.copyOf(frister);
  }

  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }
}
