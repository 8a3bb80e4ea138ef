package dk.kontaktforloeb.soegning;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import org.jspecify.annotations.Nullable;

/**
 * The question what may be booked for a citizen now. A missing required component is reported as
 * FMT-01, never thrown.
 *
 * @param personnummer required; the citizen
 * @param ansvarligMyndighed required from a STAR caller: the authority that would be responsible
 */
public record GetTilladteSamtaletyper(
    @PersonalData @Nullable String personnummer, @Nullable Organisation ansvarligMyndighed)
    implements WireValue {
  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GetTilladteSamtaletyper ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, GetTilladteSamtaletyper.class);
  }
}
