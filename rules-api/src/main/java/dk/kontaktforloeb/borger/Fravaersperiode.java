package dk.kontaktforloeb.borger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of absence.
 *
 * @param fravaerstype id of the absence type
 * @param startdato first day, inclusive
 * @param slutdato last day, inclusive (pinned), or null while open
 */
public record Fravaersperiode(int fravaerstype, LocalDate startdato, @Nullable LocalDate slutdato)
    implements Periode {}
