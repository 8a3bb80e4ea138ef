package dk.kontaktforloeb.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code akasse-graenser.csv}: until when an unemployment fund may hold an interview type
 * (IND-25).
 *
 * @param samtaletype id of the interview type
 * @param sidsteStartdato last day on which such an interview may start
 * @param gyldigFra first day on which the row counts, or null
 * @param gyldigTil last day on which the row counts, or null
 */
public record AkasseGraense(
    int samtaletype,
    LocalDate sidsteStartdato,
    @Nullable LocalDate gyldigFra,
    @Nullable LocalDate gyldigTil)
    implements Row {
  @Override
  public int key() {
    return samtaletype;
  }
}
