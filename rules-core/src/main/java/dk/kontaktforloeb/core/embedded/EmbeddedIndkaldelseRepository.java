package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.port.ConcurrentChangeException;
import dk.kontaktforloeb.port.IndkaldelseRepository;
import dk.kontaktforloeb.soegning.SearchScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Bookings in memory. */
record EmbeddedIndkaldelseRepository(CitizenStore store) implements IndkaldelseRepository {

  @Override
  public Optional<Indkaldelse> find(String personnummer, UUID indkaldelseId) {
    Indkaldelse newest = store.view().newest(indkaldelseId);
    return newest != null && personnummer.equals(newest.personnummer())
        ? Optional.of(newest)
        : Optional.empty();
  }

  @Override
  public boolean isIdInUse(UUID indkaldelseId) {
    return store.view().newest(indkaldelseId) != null;
  }

  @Override
  public List<Indkaldelse> findActive(String personnummer, LocalDate from) {
    return store.view().citizen(personnummer).bookings().activeFrom(from);
  }

  @Override
  public List<Indkaldelse> findAll(String personnummer) {
    return store.view().citizen(personnummer).bookings().log().newest();
  }

  @Override
  public List<Indkaldelse> history(String personnummer) {
    return store.view().citizen(personnummer).bookings().log().oldestFirst();
  }

  @Override
  public List<Indkaldelse> search(SearchScope scope, int limit) {
    return store.view().search(scope, limit);
  }

  @Override
  public boolean isMyndighedsdeltagerIdInUse(UUID myndighedsdeltagerId) {
    return store.view().bookingsWithGuest(myndighedsdeltagerId) > 0;
  }

  @Override
  public void move(String fromPersonnummer, String toPersonnummer) {
    Draft draft = store.draft();
    if (fromPersonnummer.equals(toPersonnummer)) {
      return;
    }
    CitizenBookings moved = draft.citizen(fromPersonnummer).bookings().movedTo(toPersonnummer);
    draft.change(fromPersonnummer, citizen -> citizen.with(CitizenBookings.NONE));
    draft.change(toPersonnummer, citizen -> citizen.with(citizen.bookings().mergedWith(moved)));
    moved.log().newest().forEach(draft::replace);
  }

  @Override
  public void save(Indkaldelse indkaldelse) {
    Draft draft = store.draft();
    String personnummer = Objects.requireNonNull(indkaldelse.personnummer());
    UUID id = Objects.requireNonNull(indkaldelse.indkaldelseId());
    Indkaldelse newest = draft.newest(id);
    if (newest != null && !personnummer.equals(newest.personnummer())) {
      throw new ConcurrentChangeException("The id %s of a booking is in use".formatted(id));
    }
    int expected = newest == null ? 1 : Objects.requireNonNull(newest.version()) + 1;
    if (!Objects.equals(indkaldelse.version(), expected)) {
      throw new ConcurrentChangeException(
          "Booking %s is stored in version %s, and %s does not follow it"
              .formatted(id, expected - 1, indkaldelse.version()));
    }
    draft.put(indkaldelse, newest);
  }
}
