package dk.kontaktforloeb.soegning;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.util.List;

/**
 * What may be booked.
 *
 * @param samtaletyper every interview type, by id
 */
public record TilladteSamtaletyper(List<TilladtSamtaletype> samtaletyper) implements WireValue {
  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TilladteSamtaletyper ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, TilladteSamtaletyper.class);
  }
}
