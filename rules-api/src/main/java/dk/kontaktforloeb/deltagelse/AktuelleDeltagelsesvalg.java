package dk.kontaktforloeb.deltagelse;

import java.util.List;

/**
 * The choices that hold now, by type, then id.
 *
 * @param deltagelsesvalg the newest entries that are no deletions
 */
public record AktuelleDeltagelsesvalg(List<Deltagelsesvalg> deltagelsesvalg) {}
