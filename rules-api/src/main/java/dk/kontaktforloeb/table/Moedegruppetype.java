package dk.kontaktforloeb.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code moedegruppetyper.csv}: whether a meeting is for one or for several.
 *
 * @param id our number of the row; the published ids are not known
 * @param vaerdi the value on the wire
 * @param gyldigFra first day on which the row counts, or null
 * @param gyldigTil last day on which the row counts, or null
 */
public record Moedegruppetype(
    int id, String vaerdi, @Nullable LocalDate gyldigFra, @Nullable LocalDate gyldigTil)
    implements Row {
  @Override
  public int key() {
    return id;
  }
}
