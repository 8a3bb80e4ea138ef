package dk.kontaktforloeb.indkaldelse;

import java.util.List;

/**
 * A citizen's bookings, cancelled ones too, by start, then id.
 *
 * @param indkaldelser the newest versions, each with the name to show
 */
public record Indkaldelser(List<Indkaldelse> indkaldelser) {}
