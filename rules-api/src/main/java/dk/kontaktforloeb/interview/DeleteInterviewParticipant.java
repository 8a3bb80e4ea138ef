package dk.kontaktforloeb.interview;

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
    @Nullable String personnummer, @Nullable UUID interviewId, @Nullable UUID participantId) {}
