package dk.kontaktforloeb.indkaldelse;

import org.jspecify.annotations.Nullable;

/**
 * The place of the interview.
 *
 * @param lokationsuddybning free text, such as a room
 * @param adresse required for the form Personlig kontakt (IND-09)
 */
public record MoedeLokation(@Nullable String lokationsuddybning, @Nullable Adresse adresse) {}
