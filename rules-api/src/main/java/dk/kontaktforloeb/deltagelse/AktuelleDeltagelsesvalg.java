package dk.kontaktforloeb.deltagelse;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.util.List;

/**
 * The choices that hold now, by type, then id.
 *
 * @param deltagelsesvalg the newest entries that are no deletions
 */
public record AktuelleDeltagelsesvalg(List<Deltagelsesvalg> deltagelsesvalg) implements WireValue {
  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AktuelleDeltagelsesvalg ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, AktuelleDeltagelsesvalg.class);
  }
}
