package dk.kontaktforloeb.deltagelse;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The request to remove a guest from a joint interview. A missing required component is reported as
 * FMT-01, never thrown.
 *
 * @param personnummer required; the citizen
 * @param indkaldelseId required; the booking
 * @param myndighedsdeltagerId required; the guest
 */
public record DeleteMyndighedsdeltager(
    @PersonalData @Nullable String personnummer,
    @Nullable UUID indkaldelseId,
    @Nullable UUID myndighedsdeltagerId)
    implements WireValue {
  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DeleteMyndighedsdeltager ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, DeleteMyndighedsdeltager.class);
  }
}
