package dk.kontaktforloeb.indkaldelse;

import dk.kontaktforloeb.BlankText;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the interview is held.
 *
 * @param vejnavn street
 * @param husnummer house number
 * @param etage floor
 * @param sidedoer side or door
 * @param postnummer postal code, four digits, valid by the host's register (IND-10)
 * @param by town
 */
public record Adresse(
    @PersonalData @Nullable String vejnavn,
    @PersonalData @Nullable String husnummer,
    @PersonalData @Nullable String etage,
    @PersonalData @Nullable String sidedoer,
    @PersonalData @Nullable String postnummer,
    @PersonalData @Nullable String by) {

  /** Whether it holds nothing: every element is missing or blank. */
  public boolean isBlank() {
    return Stream.of(vejnavn, husnummer, etage, sidedoer, postnummer, by)
        .allMatch(BlankText::isBlank);
  }

  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }
}
