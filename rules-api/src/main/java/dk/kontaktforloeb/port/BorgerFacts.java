package dk.kontaktforloeb.port;

import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a citizen and judged by one decision.
 *
 * @param aktive as {@link IndkaldelseRepository#findActive}
 * @param frister as {@link FristRepository#findOpen}
 * @param deltagelsesvalg as {@link DeltagelsesvalgRepository#history}
 */
public record BorgerFacts(
    List<Indkaldelse> aktive, List<Frist> frister, List<Deltagelsesvalg> deltagelsesvalg) {

  /**
   * Which facts a decision needs. Those that are not asked for may be empty.
   *
   * @param personnummer the citizen
   * @param aktiveFra the first day of the active bookings, or null when they are not asked for
   * @param frister whether open deadlines are asked for
   * @param deltagelsesvalg whether choices are asked for
   */
  public record Query(
      @PersonalData String personnummer,
      @Nullable LocalDate aktiveFra,
      boolean frister,
      boolean deltagelsesvalg) {

    /** Personal data is masked. */
    @Override
    public String toString() {
      return MaskedText.of(this);
    }
  }
}
