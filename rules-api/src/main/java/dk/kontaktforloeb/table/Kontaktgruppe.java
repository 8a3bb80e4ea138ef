package dk.kontaktforloeb.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code kontaktgrupper.csv}: a contact group.
 *
 * @param id its id
 * @param navn its name, or null where only the id was published
 * @param samtaleIRehabiliteringsteam whether its citizens may be invited to type 18 (IND-16)
 * @param gyldigFra first day on which the row counts, or null
 * @param gyldigTil last day on which the row counts, or null
 */
public record Kontaktgruppe(
    int id,
    @Nullable String navn,
    boolean samtaleIRehabiliteringsteam,
    @Nullable LocalDate gyldigFra,
    @Nullable LocalDate gyldigTil)
    implements Row {
  @Override
  public int key() {
    return id;
  }
}
