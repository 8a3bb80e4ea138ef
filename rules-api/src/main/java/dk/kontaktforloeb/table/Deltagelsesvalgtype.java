package dk.kontaktforloeb.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code deltagelsesvalg.csv}: what can be chosen about a joint interview.
 *
 * @param id its id
 * @param vaelger who chooses
 * @param betydning what it means
 * @param oensket whether the guest's part is wanted
 * @param gyldigFra first day on which the row counts, or null
 * @param gyldigTil last day on which the row counts, or null
 */
public record Deltagelsesvalgtype(
    int id,
    Vaelger vaelger,
    String betydning,
    boolean oensket,
    @Nullable LocalDate gyldigFra,
    @Nullable LocalDate gyldigTil)
    implements Row {

  @Override
  public int key() {
    return id;
  }
}
