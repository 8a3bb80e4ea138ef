package dk.kontaktforloeb.soegning;

import java.util.List;

/**
 * What may be booked.
 *
 * @param samtaletyper every interview type, by id
 */
public record TilladteSamtaletyper(List<TilladtSamtaletype> samtaletyper) {}
