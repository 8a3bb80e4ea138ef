package dk.kontaktforloeb.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code samtalefamilier.csv}: interview types of one family, of which a citizen has one
 * future booking at a time (IND-20).
 *
 * @param samtaletype id of the interview type
 * @param familie name of the family
 * @param gyldigFra first day on which the row counts, or null
 * @param gyldigTil last day on which the row counts, or null
 */
public record Samtalefamilie(
    int samtaletype, String familie, @Nullable LocalDate gyldigFra, @Nullable LocalDate gyldigTil)
    implements Row {
  @Override
  public int key() {
    return samtaletype;
  }
}
