package dk.kontaktforloeb.indkaldelse;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.time.LocalDateTime;

/**
 * A version of a booking.
 *
 * @param indkaldelse the booking as it was; in JSON its elements stand beside the others
 * @param erAktuel whether it is the newest version
 * @param erSlettet whether the booking was cancelled with it
 * @param registreret when it was stored, local to Europe/Copenhagen
 */
public record IndkaldelseVersion(
    Indkaldelse indkaldelse, boolean erAktuel, boolean erSlettet, LocalDateTime registreret)
    implements WireValue {
  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static IndkaldelseVersion ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, IndkaldelseVersion.class);
  }
}
