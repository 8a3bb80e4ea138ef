package dk.kontaktforloeb.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code aflysningsaarsager.csv}: a reason to cancel.
 *
 * @param id its id
 * @param navn its name
 * @param beskedskabelon the message template it selects; {@code INGEN} sends none (EFF-10, EFF-14)
 * @param gyldigFra first day on which the row counts, or null
 * @param gyldigTil last day on which the row counts, or null
 */
public record Aflysningsaarsag(
    int id,
    String navn,
    String beskedskabelon,
    @Nullable LocalDate gyldigFra,
    @Nullable LocalDate gyldigTil)
    implements Row {
  @Override
  public int key() {
    return id;
  }
}
