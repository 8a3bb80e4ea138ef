package dk.kontaktforloeb.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code samtaletyper.csv}: an interview type.
 *
 * @param id its id
 * @param navn its name
 * @param aKasseMaaIndkalde whether an unemployment fund may invite to it (IND-24)
 * @param aKasseMaaSe whether an unemployment fund sees it (QRY-02, QRY-06, EFF-34, EFF-50)
 * @param nulstillende whether a held interview of the type is resetting (INT-01, INT-02)
 * @param gyldigFra first day on which the row counts, or null
 * @param gyldigTil last day on which the row counts, or null
 */
public record Samtaletype(
    int id,
    String navn,
    boolean aKasseMaaIndkalde,
    boolean aKasseMaaSe,
    boolean nulstillende,
    @Nullable LocalDate gyldigFra,
    @Nullable LocalDate gyldigTil)
    implements Row {
  @Override
  public int key() {
    return id;
  }
}
