package dk.kontaktforloeb.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code deltagelsesstatusser.csv}: a participation status that an interview type allows
 * (INT-08).
 *
 * @param samtaletype id of the interview type
 * @param deltagelsesstatus id of the participation status
 * @param gyldigFra first day on which the row counts, or null
 * @param gyldigTil last day on which the row counts, or null
 */
public record Deltagelsesstatus(
    int samtaletype,
    int deltagelsesstatus,
    @Nullable LocalDate gyldigFra,
    @Nullable LocalDate gyldigTil)
    implements Row {
  @Override
  public int key() {
    return samtaletype;
  }
}
