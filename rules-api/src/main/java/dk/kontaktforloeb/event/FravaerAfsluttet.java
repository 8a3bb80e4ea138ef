package dk.kontaktforloeb.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An absence ends.
 *
 * @param personnummer required; the citizen
 * @param fravaerstype required; id of the absence type
 * @param dato required; the first day without the absence, today at the latest
 * @param haendelseId id of the event, or null
 */
public record FravaerAfsluttet(
    @PersonalData @Nullable String personnummer,
    @Nullable Integer fravaerstype,
    @Nullable LocalDate dato,
    @Nullable UUID haendelseId)
    implements BorgerEvent, WireValue {
  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FravaerAfsluttet ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, FravaerAfsluttet.class);
  }
}
