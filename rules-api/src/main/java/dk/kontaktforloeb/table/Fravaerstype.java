package dk.kontaktforloeb.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code fravaerstyper.csv}: an absence type.
 *
 * @param id its id
 * @param navn its name
 * @param lukkerFrister whether its creation closes the citizen's deadlines (EFF-05)
 * @param gyldigFra first day on which the row counts, or null
 * @param gyldigTil last day on which the row counts, or null
 */
public record Fravaerstype(
    int id,
    String navn,
    boolean lukkerFrister,
    @Nullable LocalDate gyldigFra,
    @Nullable LocalDate gyldigTil)
    implements Row {
  @Override
  public int key() {
    return id;
  }
}
