package dk.kontaktforloeb.effect;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.json.JsonCodec;
import java.util.UUID;

/**
 * A guest is removed from a joint interview since its part was declined (EFF-31).
 *
 * @param indkaldelseId the booking
 * @param myndighedsdeltagerId the guest
 */
public record MyndighedsdeltagerFjernet(UUID indkaldelseId, UUID myndighedsdeltagerId)
    implements Effect {
  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MyndighedsdeltagerFjernet ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, MyndighedsdeltagerFjernet.class);
  }
}
