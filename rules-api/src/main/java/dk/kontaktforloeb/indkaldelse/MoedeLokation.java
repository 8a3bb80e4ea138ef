package dk.kontaktforloeb.indkaldelse;

import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * The place of the interview.
 *
 * @param lokationsuddybning free text, such as a room
 * @param adresse required for the form Personlig kontakt (IND-09)
 */
public record MoedeLokation(
    @PersonalData @Nullable String lokationsuddybning, @Nullable Adresse adresse) {
  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }
}
