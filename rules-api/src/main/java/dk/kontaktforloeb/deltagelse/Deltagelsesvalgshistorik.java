package dk.kontaktforloeb.deltagelse;

import java.util.List;

/**
 * Every entry of every choice of a citizen.
 *
 * @param historik oldest first
 */
public record Deltagelsesvalgshistorik(List<Deltagelsesvalg> historik) {}
