package dk.kontaktforloeb.indkaldelse;

import org.jspecify.annotations.Nullable;

/**
 * The caseworker who holds the interview.
 *
 * @param fornavn given name
 * @param mellemnavn middle name: absent, or at least one character (IND-11)
 * @param efternavn surname
 */
public record Sagsbehandler(
    @Nullable String fornavn, @Nullable String mellemnavn, @Nullable String efternavn) {}
