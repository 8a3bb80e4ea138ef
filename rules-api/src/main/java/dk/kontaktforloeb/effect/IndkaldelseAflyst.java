package dk.kontaktforloeb.effect;

import java.util.UUID;

/**
 * The library cancels a booking (EFF-20, EFF-41).
 *
 * @param indkaldelseId the booking
 * @param aflysningsaarsag id of the reason
 */
public record IndkaldelseAflyst(UUID indkaldelseId, int aflysningsaarsag) implements Effect {}
