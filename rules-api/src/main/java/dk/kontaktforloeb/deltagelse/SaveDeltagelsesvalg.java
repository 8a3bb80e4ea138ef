package dk.kontaktforloeb.deltagelse;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import dk.kontaktforloeb.table.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * The request to save a choice. A missing required component is reported as FMT-01, never thrown.
 *
 * @param personnummer required; the citizen
 * @param deltagelsesvalgType what is chosen; its absence is DEL-02
 */
public record SaveDeltagelsesvalg(
    @PersonalData @Nullable String personnummer,
    @CodeList(value = "deltagelsesvalg", name = "betydning") @Nullable Integer deltagelsesvalgType)
    implements WireValue {
  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SaveDeltagelsesvalg ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, SaveDeltagelsesvalg.class);
  }
}
