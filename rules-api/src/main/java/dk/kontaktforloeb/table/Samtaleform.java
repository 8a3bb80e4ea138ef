package dk.kontaktforloeb.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code samtaleformer.csv}: a contact form.
 *
 * @param id its id
 * @param navn its name
 * @param fremmoede whether the citizen turns up in person (EFF-11)
 * @param nulstillende whether a held interview of the form can be resetting (INT-01, INT-02)
 * @param gyldigFra first day on which the row counts, or null
 * @param gyldigTil last day on which the row counts, or null
 */
public record Samtaleform(
    int id,
    String navn,
    boolean fremmoede,
    boolean nulstillende,
    @Nullable LocalDate gyldigFra,
    @Nullable LocalDate gyldigTil)
    implements Row {
  @Override
  public int key() {
    return id;
  }
}
