package dk.kontaktforloeb.indkaldelse;

import dk.kontaktforloeb.BlankText;
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
    @Nullable String vejnavn,
    @Nullable String husnummer,
    @Nullable String etage,
    @Nullable String sidedoer,
    @Nullable String postnummer,
    @Nullable String by) {

  /** Whether it holds nothing: every element is missing or blank. */
  public boolean isBlank() {
    return Stream.of(vejnavn, husnummer, etage, sidedoer, postnummer, by)
        .allMatch(BlankText::isBlank);
  }
}
