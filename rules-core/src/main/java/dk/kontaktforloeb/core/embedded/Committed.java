package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.effect.Message;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.port.ConcurrentChangeException;
import dk.kontaktforloeb.soegning.SearchScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** What units of work have left behind. */
final class Committed implements View {
  private final ConcurrentMap<String, CitizenRecord> citizens = new ConcurrentHashMap<>();
  private final BookingIndex bookings = new BookingIndex();
  private final ConcurrentMap<UUID, String> ownerOfFrist = new ConcurrentHashMap<>();
  private final ConcurrentMap<UUID, String> ownerOfInterview = new ConcurrentHashMap<>();
  private final ConcurrentMap<UUID, String> ownerOfParticipant = new ConcurrentHashMap<>();
  private final ConcurrentMap<UUID, Integer> bookingsWithGuest = new ConcurrentHashMap<>();
  private final Set<UUID> seen = ConcurrentHashMap.newKeySet();
  private final Queue<Message> sent = new ConcurrentLinkedQueue<>();
  private final Object claims = new Object();

  /** Held to store or read several citizens as one. */
  private final Object several = new Object();

  @Override
  public CitizenRecord citizen(String personnummer) {
    return citizens.getOrDefault(personnummer, CitizenRecord.EMPTY);
  }

  @Override
  public @Nullable Indkaldelse newest(UUID indkaldelseId) {
    return bookings.newest(indkaldelseId);
  }

  @Override
  public @Nullable String ownerOfFrist(UUID fristId) {
    return ownerOfFrist.get(fristId);
  }

  @Override
  public @Nullable String ownerOfInterview(UUID interviewId) {
    return ownerOfInterview.get(interviewId);
  }

  @Override
  public @Nullable String ownerOfParticipant(UUID participantId) {
    return ownerOfParticipant.get(participantId);
  }

  @Override
  public int bookingsWithGuest(UUID myndighedsdeltagerId) {
    return bookingsWithGuest.getOrDefault(myndighedsdeltagerId, 0);
  }

  @Override
  public boolean isSeen(UUID haendelseId) {
    return seen.contains(haendelseId);
  }

  @Override
  public List<Indkaldelse> search(SearchScope scope, int limit) {
    return search(scope, limit, Set.of());
  }

  List<Indkaldelse> search(SearchScope scope, int limit, Set<UUID> without) {
    return bookings.search(scope, limit, without);
  }

  List<Message> sent() {
    return List.copyOf(sent);
  }

  /** Those citizens as they are now. */
  Snapshot snapshot(Set<String> personnumre) {
    if (personnumre.size() == 1) {
      String personnummer = personnumre.iterator().next();
      return new Snapshot(this, Map.of(personnummer, citizen(personnummer)));
    }
    Map<String, CitizenRecord> those = new HashMap<>();
    synchronized (several) {
      personnumre.forEach(personnummer -> those.put(personnummer, citizen(personnummer)));
    }
    return new Snapshot(this, those);
  }

  /**
   * Takes over the changes of a unit of work that holds the locks of its citizens.
   *
   * <p>Ids are shared by all citizens, whose locks do not keep each other out: they are claimed
   * together and first, so that the unit that comes second loses before anything is stored.
   *
   * @throws ConcurrentChangeException when an id was taken meanwhile; nothing has changed then
   */
  void apply(Draft draft) {
    if (draft.claimsIds()) {
      synchronized (claims) {
        check(draft);
        take(draft);
      }
    }
    if (draft.citizens().size() > 1) {
      synchronized (several) {
        draft.citizens().forEach(this::put);
      }
    } else {
      draft.citizens().forEach(this::put);
    }
    draft.bookings().values().forEach(bookings::put);
    sent.addAll(draft.messages());
  }

  private void check(Draft draft) {
    for (UUID id : draft.bookings().keySet()) {
      Indkaldelse other = bookings.newest(id);
      refuse(other != null && !draft.isAbout(other.personnummer()), "booking", id);
    }
    for (UUID id : draft.ownerOfFrist().keySet()) {
      String other = ownerOfFrist.get(id);
      refuse(other != null && !draft.isAbout(other), "deadline", id);
    }
    for (UUID id : draft.ownerOfInterview().keySet()) {
      String other = ownerOfInterview.get(id);
      refuse(other != null && !draft.isAbout(other), "held interview", id);
    }
    for (UUID id : draft.ownerOfParticipant().keySet()) {
      String other = ownerOfParticipant.get(id);
      refuse(other != null && !draft.isAbout(other) && !draft.isUnchecked(), "participant", id);
    }
    for (Map.Entry<UUID, Integer> guest : draft.guests().entrySet()) {
      boolean isNew = guest.getValue() > 0 && !draft.isUnchecked();
      refuse(isNew && bookingsWithGuest.containsKey(guest.getKey()), "guest", guest.getKey());
    }
    for (UUID id : draft.seen()) {
      refuse(seen.contains(id), "event", id);
    }
  }

  private static void refuse(boolean isTaken, String what, UUID id) {
    if (isTaken) {
      throw new ConcurrentChangeException(
          "The id %s of a %s was taken meanwhile".formatted(id, what));
    }
  }

  private void take(Draft draft) {
    draft.bookings().values().forEach(bookings::claim);
    ownerOfFrist.putAll(draft.ownerOfFrist());
    ownerOfInterview.putAll(draft.ownerOfInterview());
    draft
        .ownerOfParticipant()
        .forEach(
            (id, owner) -> {
              if (owner.isEmpty()) {
                ownerOfParticipant.remove(id);
              } else {
                ownerOfParticipant.put(id, owner);
              }
            });
    draft.guests().forEach(this::count);
    seen.addAll(draft.seen());
  }

  private void count(UUID guest, int change) {
    bookingsWithGuest.compute(
        guest,
        (id, before) -> {
          int after = (before == null ? 0 : before) + change;
          return after == 0 ? null : after;
        });
  }

  private void put(String personnummer, CitizenRecord citizen) {
    if (citizen.isEmpty()) {
      citizens.remove(personnummer);
    } else {
      citizens.put(personnummer, citizen);
    }
  }
}
