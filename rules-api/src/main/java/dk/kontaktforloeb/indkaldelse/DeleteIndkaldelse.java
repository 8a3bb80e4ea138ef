package dk.kontaktforloeb.indkaldelse;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import dk.kontaktforloeb.table.CodeList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The request to cancel a booking. A missing required component is reported as FMT-01, never
 * thrown.
 *
 * @param personnummer required; the citizen
 * @param indkaldelseId required; the booking
 * @param aflysningsaarsag id of the reason (table {@code aflysningsaarsager}); its absence is
 *     IND-43
 */
public record DeleteIndkaldelse(
    @PersonalData @Nullable String personnummer,
    @Nullable UUID indkaldelseId,
    @CodeList("aflysningsaarsager") @Nullable Integer aflysningsaarsag)
    implements WireValue {
  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DeleteIndkaldelse ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, DeleteIndkaldelse.class);
  }
}
