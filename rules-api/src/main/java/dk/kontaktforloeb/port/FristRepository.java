package dk.kontaktforloeb.port;

import dk.kontaktforloeb.frist.Frist;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The host's store of deadlines. Every call is made inside a {@link UnitOfWork} and takes part in
 * it.
 *
 * <p>Implementations must be thread-safe.
 */
public interface FristRepository {

  /** The citizen's deadlines that are AKTIV or INDFRIET, ordered by fristdato, then id. */
  List<Frist> findOpen(String personnummer);

  /** The deadline of that id, of any citizen, in any state. */
  Optional<Frist> find(UUID fristId);

  /** Gives every deadline of a citizen to another personnummer. */
  void move(String fromPersonnummer, String toPersonnummer);

  /**
   * Stores a new deadline, or replaces the one of the same id.
   *
   * @throws ConcurrentChangeException when another citizen has a deadline of that id
   */
  void save(Frist frist);
}
