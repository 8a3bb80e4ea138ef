package dk.kontaktforloeb.port;

import java.util.UUID;

/**
 * Which events were carried out already. Every call is made inside a {@link UnitOfWork} and takes
 * part in it.
 *
 * <p>Implementations must be thread-safe.
 */
public interface HaendelseRepository {

  /** Whether an event of that id was carried out. */
  boolean isSeen(UUID haendelseId);

  /**
   * Remembers an event that is carried out now.
   *
   * @throws ConcurrentChangeException when it was remembered meanwhile
   */
  void remember(UUID haendelseId);
}
