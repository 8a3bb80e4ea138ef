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
 * A deadline is issued.
 *
 * @param personnummer required; the citizen
 * @param samtaleType required; id of the interview type
 * @param fristdato required; last day to book on
 * @param fristId its id; made by the library when absent
 * @param sidsteAfholdelsesdato required; last day on which the interview may be held
 * @param haendelseId id of the event, or null
 */
public record FristUdstedt(
    @PersonalData @Nullable String personnummer,
    @Nullable Integer samtaleType,
    @Nullable LocalDate fristdato,
    @Nullable UUID fristId,
    @Nullable LocalDate sidsteAfholdelsesdato,
    @Nullable UUID haendelseId)
    implements BorgerEvent, WireValue {
  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FristUdstedt ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, FristUdstedt.class);
  }
}
