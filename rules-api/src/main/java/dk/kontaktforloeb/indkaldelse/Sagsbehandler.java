package dk.kontaktforloeb.indkaldelse;

import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * The caseworker who holds the interview.
 *
 * @param fornavn given name
 * @param mellemnavn middle name: absent, or at least one character (IND-11)
 * @param efternavn surname
 */
public record Sagsbehandler(
    @PersonalData @Nullable String fornavn,
    @PersonalData @Nullable String mellemnavn,
    @PersonalData @Nullable String efternavn) {
  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }
}
