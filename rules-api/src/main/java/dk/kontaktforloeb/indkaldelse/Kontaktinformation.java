package dk.kontaktforloeb.indkaldelse;

import org.jspecify.annotations.Nullable;

/**
 * How citizen and authority reach each other.
 *
 * @param digitaltMoedelink link of a digital meeting
 * @param telefonnummer required for the form Telefon (IND-14)
 * @param borgerRingerOp whether the citizen makes the call; must be stated for the form Telefon
 *     (IND-13)
 */
public record Kontaktinformation(
    @Nullable String digitaltMoedelink,
    @Nullable String telefonnummer,
    @Nullable Boolean borgerRingerOp) {}
