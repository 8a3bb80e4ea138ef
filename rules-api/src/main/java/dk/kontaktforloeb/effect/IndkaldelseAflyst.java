package dk.kontaktforloeb.effect;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.json.JsonCodec;
import java.util.UUID;

/**
 * The library cancels a booking (EFF-20, EFF-41).
 *
 * @param indkaldelseId the booking
 * @param aflysningsaarsag id of the reason
 */
public record IndkaldelseAflyst(UUID indkaldelseId, int aflysningsaarsag) implements Effect {
  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static IndkaldelseAflyst ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, IndkaldelseAflyst.class);
  }
}
