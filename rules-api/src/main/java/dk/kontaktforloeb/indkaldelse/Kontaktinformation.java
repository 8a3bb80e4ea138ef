package dk.kontaktforloeb.indkaldelse;

import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * How citizen and authority reach each other.
 *
 * @param digitaltMoedelink link of a digital meeting
 * @param telefonnummer required for the form Telefon (IND-14)
 * @param borgerRingerOp whether the citizen makes the call; must be stated for the form Telefon
 *     (IND-13)
 */
public record Kontaktinformation(
    @PersonalData @Nullable String digitaltMoedelink,
    @PersonalData @Nullable String telefonnummer,
    @Nullable Boolean borgerRingerOp) {
  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }
}
