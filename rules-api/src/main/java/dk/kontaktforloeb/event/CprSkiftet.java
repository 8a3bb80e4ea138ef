package dk.kontaktforloeb.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The citizen has got another personnummer.
 *
 * @param gammeltPersonnummer required; the one before
 * @param nytPersonnummer required; the one from now on
 * @param haendelseId id of the event, or null
 */
public record CprSkiftet(
    @PersonalData @Nullable String gammeltPersonnummer,
    @PersonalData @Nullable String nytPersonnummer,
    @Nullable UUID haendelseId)
    implements BorgerEvent, WireValue {
  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CprSkiftet ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, CprSkiftet.class);
  }
}
