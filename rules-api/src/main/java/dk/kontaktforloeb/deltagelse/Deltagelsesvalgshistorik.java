package dk.kontaktforloeb.deltagelse;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.util.List;

/**
 * Every entry of every choice of a citizen.
 *
 * @param historik oldest first
 */
public record Deltagelsesvalgshistorik(List<Deltagelsesvalg> historik) implements WireValue {
  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Deltagelsesvalgshistorik ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Deltagelsesvalgshistorik.class);
  }
}
