package dk.kontaktforloeb.soegning;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search for bookings. A missing required component is reported as FMT-01, never thrown.
 *
 * @param fraDato required; first day on which a booking starts; days before today find nothing
 * @param tilDato last day on which a booking starts; absent means {@code fraDato}
 * @param samtaletyper the interview types that are asked for; absent means all, empty none
 * @param inkluderAflyste whether cancelled bookings are asked for too; absent means false
 */
public record GetSoegning(
    @Nullable LocalDate fraDato,
    @Nullable LocalDate tilDato,
    @Nullable List<Integer> samtaletyper,
    @Nullable Boolean inkluderAflyste)
    implements WireValue {

  /** Copies the list. */
  public GetSoegning {
    samtaletyper = samtaletyper == null ? null : List.copyOf(samtaletyper);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GetSoegning ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, GetSoegning.class);
  }
}
