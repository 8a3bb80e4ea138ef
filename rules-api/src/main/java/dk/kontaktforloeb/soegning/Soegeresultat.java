package dk.kontaktforloeb.soegning;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.util.List;

/**
 * What a search found.
 *
 * @param indkaldelser by start, then id, each with the name to show
 * @param afkortet whether there are more than the limit allows to return
 */
public record Soegeresultat(List<Indkaldelse> indkaldelser, boolean afkortet) implements WireValue {
  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Soegeresultat ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Soegeresultat.class);
  }
}
