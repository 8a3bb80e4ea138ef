package dk.kontaktforloeb.interview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The request for a citizen's held interviews. A missing required component is reported as FMT-01,
 * never thrown.
 *
 * @param personnummer required; the citizen
 * @param interviewId the one interview that is asked for, or null for all
 */
public record GetInterviewInfo(@Nullable String personnummer, @Nullable UUID interviewId) {}
