package dk.kontaktforloeb.interview;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The request for a citizen's held interviews. A missing required component is reported as FMT-01,
 * never thrown.
 *
 * @param personnummer required; the citizen
 * @param interviewId the one interview that is asked for, or null for all
 */
public record GetInterviewInfo(
    @PersonalData @Nullable String personnummer, @Nullable UUID interviewId) implements WireValue {
  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GetInterviewInfo ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, GetInterviewInfo.class);
  }
}
