package dk.kontaktforloeb.interview;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The request to remove a participant from a held interview. A missing required component is
 * reported as FMT-01, never thrown.
 *
 * @param personnummer required; the citizen
 * @param interviewId required; the interview
 * @param participantId required; the participant
 */
public record DeleteInterviewParticipant(
    @PersonalData @Nullable String personnummer,
    @Nullable UUID interviewId,
    @Nullable UUID participantId)
    implements WireValue {
  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DeleteInterviewParticipant ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, DeleteInterviewParticipant.class);
  }
}
