package dk.kontaktforloeb.effect;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.json.JsonCodec;
import java.util.UUID;

/**
 * A choice is reset: it gets a newest entry that is a deletion (EFF-21, EFF-22).
 *
 * @param deltagelsesvalgId the choice
 */
public record DeltagelsesvalgNulstillet(UUID deltagelsesvalgId) implements Effect {
  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DeltagelsesvalgNulstillet ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, DeltagelsesvalgNulstillet.class);
  }
}
