package dk.kontaktforloeb.effect;

import java.util.UUID;

/**
 * A choice is reset: it gets a newest entry that is a deletion (EFF-21, EFF-22).
 *
 * @param deltagelsesvalgId the choice
 */
public record DeltagelsesvalgNulstillet(UUID deltagelsesvalgId) implements Effect {}
