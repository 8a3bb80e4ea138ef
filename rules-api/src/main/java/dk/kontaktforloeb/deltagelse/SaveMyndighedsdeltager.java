package dk.kontaktforloeb.deltagelse;

import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The request to add a guest to a joint interview, or to replace one. A missing required component
 * is reported as FMT-01, never thrown.
 *
 * @param personnummer required; the citizen
 * @param indkaldelseId required; the booking
 * @param myndighedsdeltager required; the guest, with its id on update
 */
public record SaveMyndighedsdeltager(
    @Nullable String personnummer,
    @Nullable UUID indkaldelseId,
    @Nullable Myndighedsdeltager myndighedsdeltager) {}
