package dk.kontaktforloeb.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The citizen has moved to another jobcentre.
 *
 * @param personnummer required; the citizen
 * @param nytJobcenter required; code of the new jobcentre
 * @param gammeltJobcenter code of the former one; absent means the register's
 * @param haendelseId id of the event, or null
 */
public record BorgerFlyttet(
    @PersonalData @Nullable String personnummer,
    @Nullable String nytJobcenter,
    @Nullable String gammeltJobcenter,
    @Nullable UUID haendelseId)
    implements BorgerEvent, WireValue {
  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static BorgerFlyttet ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, BorgerFlyttet.class);
  }
}
