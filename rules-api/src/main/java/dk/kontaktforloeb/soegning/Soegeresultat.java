package dk.kontaktforloeb.soegning;

import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import java.util.List;

/**
 * What a search found.
 *
 * @param indkaldelser by start, then id, each with the name to show
 * @param afkortet whether there are more than the limit allows to return
 */
public record Soegeresultat(List<Indkaldelse> indkaldelser, boolean afkortet) {}
