package dk.kontaktforloeb.indkaldelse;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The request for a citizen's bookings or their history. A missing required component is reported
 * as FMT-01, never thrown.
 *
 * @param personnummer required; the citizen
 * @param indkaldelseId the one booking that is asked for; required by GetIndkaldelse
 */
public record GetIndkaldelser(
    @PersonalData @Nullable String personnummer, @Nullable UUID indkaldelseId)
    implements WireValue {
  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GetIndkaldelser ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, GetIndkaldelser.class);
  }
}
