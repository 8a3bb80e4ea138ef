package dk.kontaktforloeb.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code tilladte-samtaletyper.csv} (IND-17, INT-03) or {@code akasse-kontaktgrupper.csv}
 * (IND-26): an interview type is allowed for a contact group.
 *
 * @param samtaletype id of the interview type
 * @param kontaktgruppe id of the contact group
 * @param gyldigFra first day on which the row counts, or null
 * @param gyldigTil last day on which the row counts, or null
 */
public record SamtaletypeForKontaktgruppe(
    int samtaletype,
    int kontaktgruppe,
    @Nullable LocalDate gyldigFra,
    @Nullable LocalDate gyldigTil)
    implements Row {
  @Override
  public int key() {
    return samtaletype;
  }
}
