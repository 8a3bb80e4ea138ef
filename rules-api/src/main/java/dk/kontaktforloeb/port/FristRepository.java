package dk.kontaktforloeb.port;

import dk.kontaktforloeb.frist.Frist;
import java.util.List;

/**
 * The host's store of deadlines. Every call is made inside a {@link UnitOfWork} and takes part in
 * it.
 *
 * <p>Implementations must be thread-safe.
 */
public interface FristRepository {

  /** The citizen's deadlines that are AKTIV or INDFRIET, ordered by fristdato, then id. */
  List<Frist> findOpen(String personnummer);

  /** Stores a new deadline, or replaces the one of the same id. */
  void save(Frist frist);
}
