package dk.kontaktforloeb.effect;

import java.util.UUID;

/**
 * A deadline is fulfilled by a booking (EFF-01, EFF-02, EFF-03).
 *
 * @param fristId the deadline
 * @param indfrietAf the booking
 */
public record FristIndfriet(UUID fristId, UUID indfrietAf) implements Effect {}
