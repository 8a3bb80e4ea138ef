package dk.kontaktforloeb.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code huskeservice.csv}: whether a change of an element sends a reminder message
 * (EFF-13).
 *
 * @param element name of the element
 * @param udsendes whether its change sends one
 * @param gyldigFra first day on which the row counts, or null
 * @param gyldigTil last day on which the row counts, or null
 */
public record Huskeelement(
    String element, boolean udsendes, @Nullable LocalDate gyldigFra, @Nullable LocalDate gyldigTil)
    implements Row {
  /** One key: the table is read as a whole. */
  @Override
  public int key() {
    return 0;
  }
}
