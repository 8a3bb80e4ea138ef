package dk.kontaktforloeb.borger;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import org.jspecify.annotations.Nullable;

/**
 * A jobcentre.
 *
 * @param kode its code
 * @param hovedjobcenter code of its main jobcentre; absent means itself
 */
public record Jobcenter(String kode, @Nullable String hovedjobcenter) implements WireValue {

  /** Code of the main jobcentre. */
  public String hoved() {
    return hovedjobcenter == null ? kode : hovedjobcenter;
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Jobcenter ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Jobcenter.class);
  }
}
