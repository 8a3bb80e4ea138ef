package dk.kontaktforloeb.deltagelse;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The request for choices. A missing required component is reported as FMT-01, never thrown.
 *
 * @param personnummer required; the citizen
 * @param deltagelsesvalgId the one choice that is asked for; required by
 *     GetSpecifiktDeltagelsesvalg, unknown to the others
 */
public record GetDeltagelsesvalg(@Nullable String personnummer, @Nullable UUID deltagelsesvalgId) {}
