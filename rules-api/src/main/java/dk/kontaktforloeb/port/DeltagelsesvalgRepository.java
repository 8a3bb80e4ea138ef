package dk.kontaktforloeb.port;

import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import java.util.List;

/**
 * The host's store of choices. Every call is made inside a {@link UnitOfWork} and takes part in it.
 *
 * <p>Implementations must be thread-safe.
 */
public interface DeltagelsesvalgRepository {

  /** Every entry of the citizen's choices, oldest first. */
  List<Deltagelsesvalg> history(String personnummer);

  /** Stores a newest entry; the one before of the same choice loses {@code erAktuel}. */
  void append(Deltagelsesvalg deltagelsesvalg);

  /** Gives every entry of a citizen to another personnummer. */
  void move(String fromPersonnummer, String toPersonnummer);
}
