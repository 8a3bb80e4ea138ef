package dk.kontaktforloeb.interview;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.util.List;

/**
 * A citizen's held interviews.
 *
 * @param interviews by held time, then id
 */
public record Interviews(List<Interview> interviews) implements WireValue {
  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Interviews ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Interviews.class);
  }
}
