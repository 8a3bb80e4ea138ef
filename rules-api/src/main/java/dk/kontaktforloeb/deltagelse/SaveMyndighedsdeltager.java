package dk.kontaktforloeb.deltagelse;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The request to add a guest to a joint interview, or to replace one. A missing required component
 * is reported as FMT-01, never thrown.
 *
 * @param personnummer required; the citizen
 * @param indkaldelseId required; the booking
 * @param myndighedsdeltager required; the guest, with its id on update
 */
public record SaveMyndighedsdeltager(
    @PersonalData @Nullable String personnummer,
    @Nullable UUID indkaldelseId,
    @Nullable Myndighedsdeltager myndighedsdeltager)
    implements WireValue {
  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SaveMyndighedsdeltager ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, SaveMyndighedsdeltager.class);
  }
}
