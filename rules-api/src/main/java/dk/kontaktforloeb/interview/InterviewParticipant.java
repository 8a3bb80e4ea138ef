package dk.kontaktforloeb.interview;

import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who took part in a held interview.
 *
 * @param participantId its id; made by the library when absent on create and add
 * @param name full name
 * @param externalId id in the reporting system
 * @param role role; can not be changed by UpdateInterviewParticipant
 */
@RecordBuilder
public record InterviewParticipant(
    @Nullable UUID participantId,
    @PersonalData @Nullable String name,
    @PersonalData @Nullable String externalId,
    @PersonalData @Nullable String role) {
  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }
}
