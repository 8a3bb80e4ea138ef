package dk.kontaktforloeb.effect;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.json.JsonCodec;
import java.util.UUID;

/**
 * A deadline is closed for good (EFF-04, EFF-05).
 *
 * @param fristId the deadline
 * @param status the state it ends in
 */
public record FristLukket(UUID fristId, FristStatus status) implements Effect {
  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FristLukket ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, FristLukket.class);
  }
}
