package dk.kontaktforloeb.deltagelse;

import com.fasterxml.jackson.annotation.JsonCreator;
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
    @Nullable String personnummer,
    @CodeList(value = "deltagelsesvalg", name = "betydning") @Nullable Integer deltagelsesvalgType)
    implements WireValue {
  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SaveDeltagelsesvalg ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, SaveDeltagelsesvalg.class);
  }
}
