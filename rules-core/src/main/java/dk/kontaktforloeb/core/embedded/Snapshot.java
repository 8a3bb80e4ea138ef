package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.soegning.SearchScope;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What work that only reads sees: its citizens as they were when it began, whatever is committed
 * meanwhile. Ids that all citizens share, and searches, are answered by what is committed now.
 *
 * @param citizens the citizens of the work
 */
record Snapshot(Committed base, Map<String, CitizenRecord> citizens) implements View {

  @Override
  public CitizenRecord citizen(String personnummer) {
    CitizenRecord citizen = citizens.get(personnummer);
    return citizen != null ? citizen : base.citizen(personnummer);
  }

  @Override
  public @Nullable Indkaldelse newest(UUID indkaldelseId) {
    Indkaldelse now = base.newest(indkaldelseId);
    if (isUnchanged()) {
      return now;
    }
    for (CitizenRecord citizen : citizens.values()) {
      Indkaldelse then = citizen.bookings().log().newest(indkaldelseId);
      if (then != null) {
        return then;
      }
    }
    return now == null || citizens.containsKey(now.personnummer()) ? null : now;
  }

  /** Citizens are committed before the index of their bookings, which was read before this. */
  private boolean isUnchanged() {
    for (Map.Entry<String, CitizenRecord> citizen : citizens.entrySet()) {
      if (base.citizen(citizen.getKey()) != citizen.getValue()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public @Nullable String ownerOfFrist(UUID fristId) {
    return base.ownerOfFrist(fristId);
  }

  @Override
  public @Nullable String ownerOfInterview(UUID interviewId) {
    return base.ownerOfInterview(interviewId);
  }

  @Override
  public @Nullable String ownerOfParticipant(UUID participantId) {
    return base.ownerOfParticipant(participantId);
  }

  @Override
  public int bookingsWithGuest(UUID myndighedsdeltagerId) {
    return base.bookingsWithGuest(myndighedsdeltagerId);
  }

  @Override
  public boolean isSeen(UUID haendelseId) {
    return base.isSeen(haendelseId);
  }

  @Override
  public List<Indkaldelse> search(SearchScope scope, int limit) {
    return base.search(scope, limit);
  }
}
