package dk.kontaktforloeb.indkaldelse;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.util.List;

/**
 * Every version of a citizen's bookings.
 *
 * @param historik oldest first
 */
public record Indkaldelseshistorik(List<IndkaldelseVersion> historik) implements WireValue {
  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Indkaldelseshistorik ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Indkaldelseshistorik.class);
  }
}
