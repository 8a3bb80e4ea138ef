package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.core.port.StoredOrder;
import dk.kontaktforloeb.effect.Message;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import dk.kontaktforloeb.port.ConcurrentChangeException;
import dk.kontaktforloeb.soegning.SearchScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of work has changed so far, over what is stored. Used by one thread. Its
 * collections are made when something is written: most work only reads.
 */
final class Draft implements View {
  private final Committed base;
  private final Set<String> personnumre;
  private final boolean unchecked;
  private Map<String, CitizenRecord> citizens = Map.of();
  private Map<UUID, Indkaldelse> bookings = Map.of();
  private Map<UUID, String> ownerOfFrist = Map.of();
  private Map<UUID, String> ownerOfInterview = Map.of();

  /** An empty text for one that was freed. */
  private Map<UUID, String> ownerOfParticipant = Map.of();

  private Map<UUID, Integer> guests = Map.of();
  private Set<UUID> seen = Set.of();
  private List<Message> messages = List.of();
  private boolean claimsIds;

  /**
   * A draft without changes.
   *
   * @param personnumre the citizens that may be written
   * @param unchecked whether a guest's id may stand on several bookings
   */
  Draft(Committed base, Set<String> personnumre, boolean unchecked) {
    this.base = base;
    this.personnumre = personnumre;
    this.unchecked = unchecked;
  }

  @Override
  public CitizenRecord citizen(String personnummer) {
    CitizenRecord changed = citizens.get(personnummer);
    return changed != null ? changed : base.citizen(personnummer);
  }

  @Override
  public @Nullable Indkaldelse newest(UUID indkaldelseId) {
    Indkaldelse changed = bookings.get(indkaldelseId);
    return changed != null ? changed : base.newest(indkaldelseId);
  }

  @Override
  public @Nullable String ownerOfFrist(UUID fristId) {
    String changed = ownerOfFrist.get(fristId);
    return changed != null ? changed : base.ownerOfFrist(fristId);
  }

  @Override
  public @Nullable String ownerOfInterview(UUID interviewId) {
    String changed = ownerOfInterview.get(interviewId);
    return changed != null ? changed : base.ownerOfInterview(interviewId);
  }

  @Override
  public @Nullable String ownerOfParticipant(UUID participantId) {
    String changed = ownerOfParticipant.get(participantId);
    if (changed == null) {
      return base.ownerOfParticipant(participantId);
    }
    return changed.isEmpty() ? null : changed;
  }

  @Override
  public int bookingsWithGuest(UUID myndighedsdeltagerId) {
    return base.bookingsWithGuest(myndighedsdeltagerId)
        + guests.getOrDefault(myndighedsdeltagerId, 0);
  }

  @Override
  public boolean isSeen(UUID haendelseId) {
    return seen.contains(haendelseId) || base.isSeen(haendelseId);
  }

  @Override
  public List<Indkaldelse> search(SearchScope scope, int limit) {
    List<Indkaldelse> found = base.search(scope, limit, bookings.keySet());
    if (bookings.isEmpty()) {
      return found;
    }
    return Stream.concat(found.stream(), bookings.values().stream().filter(scope::contains))
        .sorted(StoredOrder.INDKALDELSER)
        .limit(Math.max(limit, 0))
        .toList();
  }

  void change(String personnummer, UnaryOperator<CitizenRecord> change) {
    if (!isAbout(personnummer)) {
      throw new IllegalStateException(
          "A citizen is changed in a unit of work on others.%nMaybe name every citizen in UnitOfWork.run."
              .formatted());
    }
    if (citizens.isEmpty()) {
      citizens = new HashMap<>();
    }
    citizens.put(personnummer, change.apply(citizen(personnummer)));
  }

  /**
   * The booking's next version.
   *
   * @param before the one it follows, as the caller found it: asked again, another citizen's work
   *     may have taken the id
   */
  void put(Indkaldelse booking, @Nullable Indkaldelse before) {
    List<UUID> had = guestsOf(before);
    List<UUID> has = guestsOf(booking);
    for (UUID guest : had) {
      if (!has.contains(guest)) {
        count(guest, -1);
      }
    }
    for (UUID guest : has) {
      if (!had.contains(guest)) {
        if (!unchecked && bookingsWithGuest(guest) > 0) {
          throw new ConcurrentChangeException("The id %s of a guest is in use".formatted(guest));
        }
        count(guest, 1);
      }
    }
    claimsIds |= before == null;
    replace(booking);
    change(
        Objects.requireNonNull(booking.personnummer()),
        citizen -> citizen.with(citizen.bookings().with(booking)));
  }

  /** The booking's newest version is another one, with the same guests. */
  void replace(Indkaldelse booking) {
    if (bookings.isEmpty()) {
      bookings = new HashMap<>();
    }
    bookings.put(Objects.requireNonNull(booking.indkaldelseId()), booking);
  }

  private static List<UUID> guestsOf(@Nullable Indkaldelse booking) {
    List<Myndighedsdeltager> guests = booking == null ? null : booking.myndighedsdeltagere();
    return guests == null || guests.isEmpty()
        ? List.of()
        : guests.stream()
            .map(Myndighedsdeltager::myndighedsdeltagerId)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
  }

  private void count(UUID guest, int change) {
    if (guests.isEmpty()) {
      guests = new HashMap<>();
    }
    guests.merge(guest, change, Integer::sum);
    claimsIds = true;
  }

  void ownFrist(UUID fristId, String personnummer) {
    if (ownerOfFrist.isEmpty()) {
      ownerOfFrist = new HashMap<>();
    }
    ownerOfFrist.put(fristId, personnummer);
    claimsIds = true;
  }

  void ownInterview(UUID interviewId, String personnummer) {
    if (ownerOfInterview.isEmpty()) {
      ownerOfInterview = new HashMap<>();
    }
    ownerOfInterview.put(interviewId, personnummer);
    claimsIds = true;
  }

  void ownParticipant(UUID participantId, String personnummer) {
    if (ownerOfParticipant.isEmpty()) {
      ownerOfParticipant = new HashMap<>();
    }
    ownerOfParticipant.put(participantId, personnummer);
    claimsIds = true;
  }

  void freeParticipant(UUID participantId) {
    ownParticipant(participantId, "");
  }

  void see(UUID haendelseId) {
    if (seen.isEmpty()) {
      seen = new HashSet<>();
    }
    seen.add(haendelseId);
    claimsIds = true;
  }

  void send(List<Message> more) {
    if (messages.isEmpty()) {
      messages = new ArrayList<>();
    }
    messages.addAll(more);
  }

  boolean isAbout(@Nullable String personnummer) {
    return personnummer != null && personnumre.contains(personnummer);
  }

  boolean isUnchecked() {
    return unchecked;
  }

  /** Whether something is taken or freed that citizens share. */
  boolean claimsIds() {
    return claimsIds;
  }

  Map<String, CitizenRecord> citizens() {
    return citizens;
  }

  Map<UUID, Indkaldelse> bookings() {
    return bookings;
  }

  Map<UUID, String> ownerOfFrist() {
    return ownerOfFrist;
  }

  Map<UUID, String> ownerOfInterview() {
    return ownerOfInterview;
  }

  /** An empty text for one that was freed. */
  Map<UUID, String> ownerOfParticipant() {
    return ownerOfParticipant;
  }

  Map<UUID, Integer> guests() {
    return guests;
  }

  Set<UUID> seen() {
    return seen;
  }

  List<Message> messages() {
    return messages;
  }
}
