package dk.kontaktforloeb.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code visningsnavne.csv}: an interview type that is shown under another's name while
 * the guest is declined (QRY-05).
 *
 * @param samtaletype id of the interview type
 * @param visSomSamtaletype id of the type whose name is shown
 * @param gyldigFra first day on which the row counts, or null
 * @param gyldigTil last day on which the row counts, or null
 */
public record Visningsnavn(
    int samtaletype,
    int visSomSamtaletype,
    @Nullable LocalDate gyldigFra,
    @Nullable LocalDate gyldigTil)
    implements Row {
  @Override
  public int key() {
    return samtaletype;
  }
}
