package dk.kontaktforloeb.indkaldelse;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.util.List;

/**
 * A citizen's bookings, cancelled ones too, by start, then id.
 *
 * @param indkaldelser the newest versions, each with the name to show
 */
public record Indkaldelser(List<Indkaldelse> indkaldelser) implements WireValue {
  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Indkaldelser ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Indkaldelser.class);
  }
}
