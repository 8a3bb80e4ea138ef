package dk.kontaktforloeb.interview;

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
    @Nullable String name,
    @Nullable String externalId,
    @Nullable String role) {}
