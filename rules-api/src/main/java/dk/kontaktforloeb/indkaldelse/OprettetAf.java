package dk.kontaktforloeb.indkaldelse;

import dk.kontaktforloeb.caller.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * Who made a booking.
 *
 * @param organisation the caller's organisation
 * @param andenAktoer code of the external operator that acted for it, or null
 */
public record OprettetAf(Organisation organisation, @Nullable String andenAktoer) {}
