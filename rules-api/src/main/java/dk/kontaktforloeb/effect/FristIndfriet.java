package dk.kontaktforloeb.effect;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.json.JsonCodec;
import java.util.UUID;

/**
 * A deadline is fulfilled by a booking (EFF-01, EFF-02, EFF-03).
 *
 * @param fristId the deadline
 * @param indfrietAf the booking
 */
public record FristIndfriet(UUID fristId, UUID indfrietAf) implements Effect {
  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FristIndfriet ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, FristIndfriet.class);
  }
}
