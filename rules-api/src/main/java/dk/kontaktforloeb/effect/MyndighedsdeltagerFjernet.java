package dk.kontaktforloeb.effect;

import java.util.UUID;

/**
 * A guest is removed from a joint interview since its part was declined (EFF-31).
 *
 * @param indkaldelseId the booking
 * @param myndighedsdeltagerId the guest
 */
public record MyndighedsdeltagerFjernet(UUID indkaldelseId, UUID myndighedsdeltagerId)
    implements Effect {}
