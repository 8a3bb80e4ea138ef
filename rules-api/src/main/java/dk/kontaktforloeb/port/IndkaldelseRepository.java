package dk.kontaktforloeb.port;

import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.soegning.SearchScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The host's store of bookings. Every call is made inside a {@link UnitOfWork} and takes part in
 * it.
 *
 * <p>Implementations must be thread-safe.
 */
public interface IndkaldelseRepository {

  /**
   * The newest version of the citizen's booking, cancelled ones too; empty for another citizen's
   * booking.
   */
  Optional<Indkaldelse> find(String personnummer, UUID indkaldelseId);

  /** Whether any citizen has or had a booking of that id, in any status (IND-03). */
  boolean isIdInUse(UUID indkaldelseId);

  /**
   * The citizen's active bookings that start on or after that day, ordered by start, then id. Its
   * cost should not grow with the number of past bookings.
   */
  List<Indkaldelse> findActive(String personnummer, LocalDate from);

  /**
   * The newest version of every booking of the citizen, cancelled ones too, ordered by start, then
   * id.
   */
  List<Indkaldelse> findAll(String personnummer);

  /** Every version of every booking of the citizen, oldest first. */
  List<Indkaldelse> history(String personnummer);

  /**
   * The newest versions of bookings in the scope, of all citizens, ordered by start, then id as
   * text in small letters.
   *
   * @param limit the most that are returned
   */
  List<Indkaldelse> search(SearchScope scope, int limit);

  /** Whether any booking has a guest of that id now. */
  boolean isMyndighedsdeltagerIdInUse(UUID myndighedsdeltagerId);

  /**
   * Gives every booking of a citizen, with its history, to another personnummer; makes no new
   * versions.
   */
  void move(String fromPersonnummer, String toPersonnummer);

  /**
   * Stores a booking's first or next version; earlier versions are kept.
   *
   * @throws ConcurrentChangeException when {@code version} is 1 and the id is in use, when {@code
   *     version} is not the one after the newest stored, or when it gets a guest whose id is in use
   */
  void save(Indkaldelse indkaldelse);
}
