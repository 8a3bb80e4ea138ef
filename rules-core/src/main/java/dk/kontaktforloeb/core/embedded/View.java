package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.soegning.SearchScope;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be read: what is stored, or that with the changes of a unit of work over it. */
interface View {

  CitizenRecord citizen(String personnummer);

  /** The newest version of a booking of any citizen, or null. */
  @Nullable Indkaldelse newest(UUID indkaldelseId);

  /** The citizen whose deadline it is, or null. */
  @Nullable String ownerOfFrist(UUID fristId);

  /** The citizen whose held interview it is, or null. */
  @Nullable String ownerOfInterview(UUID interviewId);

  /** The citizen in whose held interview it takes part, or null. */
  @Nullable String ownerOfParticipant(UUID participantId);

  /** How many bookings have a guest of that id. */
  int bookingsWithGuest(UUID myndighedsdeltagerId);

  boolean isSeen(UUID haendelseId);

  List<Indkaldelse> search(SearchScope scope, int limit);
}
