package dk.kontaktforloeb.deltagelse;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The request for choices. A missing required component is reported as FMT-01, never thrown.
 *
 * @param personnummer required; the citizen
 * @param deltagelsesvalgId the one choice that is asked for; required by
 *     GetSpecifiktDeltagelsesvalg, unknown to the others
 */
public record GetDeltagelsesvalg(
    @PersonalData @Nullable String personnummer, @Nullable UUID deltagelsesvalgId)
    implements WireValue {
  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GetDeltagelsesvalg ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, GetDeltagelsesvalg.class);
  }
}
