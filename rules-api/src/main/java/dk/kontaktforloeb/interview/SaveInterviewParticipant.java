package dk.kontaktforloeb.interview;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The request to add a participant to a held interview, or to change one's name and external id. A
 * missing required component is reported as FMT-01, never thrown.
 *
 * @param personnummer required; the citizen
 * @param interviewId required; the interview
 * @param participant required; on update with its id and without its role
 */
public record SaveInterviewParticipant(
    @PersonalData @Nullable String personnummer,
    @Nullable UUID interviewId,
    @Nullable InterviewParticipant participant)
    implements WireValue {
  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SaveInterviewParticipant ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, SaveInterviewParticipant.class);
  }
}
