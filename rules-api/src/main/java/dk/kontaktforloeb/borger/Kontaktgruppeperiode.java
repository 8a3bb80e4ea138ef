package dk.kontaktforloeb.borger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period in which the citizen belongs to a contact group.
 *
 * @param kontaktgruppe id of the contact group
 * @param startdato first day, inclusive
 * @param slutdato last day, inclusive (pinned), or null while open
 */
public record Kontaktgruppeperiode(
    int kontaktgruppe, LocalDate startdato, @Nullable LocalDate slutdato) implements Periode {}
