package dk.kontaktforloeb.port;

import dk.kontaktforloeb.interview.Interview;
import java.util.List;
import java.util.UUID;

/**
 * The host's store of held interviews. Every call is made inside a {@link UnitOfWork} and takes
 * part in it.
 *
 * <p>Implementations must be thread-safe.
 */
public interface InterviewRepository {

  /** The citizen's held interviews, ordered by held time, then id as text in small letters. */
  List<Interview> findAll(String personnummer);

  /** Whether any citizen has an interview of that id. */
  boolean isIdInUse(UUID interviewId);

  /** Whether any interview has a participant of that id now. */
  boolean isParticipantIdInUse(UUID participantId);

  /**
   * Stores a new interview, or replaces the citizen's of the same id.
   *
   * @throws ConcurrentChangeException when the id, or that of a new participant, is in use
   *     elsewhere
   */
  void save(Interview interview);

  /** Gives every interview of a citizen to another personnummer. */
  void move(String fromPersonnummer, String toPersonnummer);
}
