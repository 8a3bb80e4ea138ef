package dk.kontaktforloeb.indkaldelse;

import java.util.List;

/**
 * Every version of a citizen's bookings.
 *
 * @param historik oldest first
 */
public record Indkaldelseshistorik(List<IndkaldelseVersion> historik) {}
