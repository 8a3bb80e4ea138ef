package dk.kontaktforloeb.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a plain code list: {@code samtaleformer.csv}.
 *
 * @param id the code
 * @param navn its name
 * @param gyldigFra first day on which the row counts, or null
 * @param gyldigTil last day on which the row counts, or null
 */
public record Kode(
    int id, String navn, @Nullable LocalDate gyldigFra, @Nullable LocalDate gyldigTil)
    implements Row {
  @Override
  public int key() {
    return id;
  }
}
