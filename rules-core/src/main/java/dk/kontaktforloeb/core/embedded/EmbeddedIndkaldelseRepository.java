package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.port.ConcurrentChangeException;
import dk.kontaktforloeb.port.IndkaldelseRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Bookings in memory. */
record EmbeddedIndkaldelseRepository(CitizenStore store) implements IndkaldelseRepository {

  @Override
  public Optional<Indkaldelse> find(String personnummer, UUID indkaldelseId) {
    return Optional.ofNullable(store.read(personnummer).newest(indkaldelseId));
  }

  @Override
  public boolean isIdInUse(UUID indkaldelseId) {
    return store.isIdInUse(indkaldelseId);
  }

  @Override
  public List<Indkaldelse> findActive(String personnummer, LocalDate from) {
    return store.read(personnummer).activeFrom(from);
  }

  @Override
  public void save(Indkaldelse indkaldelse) {
    String personnummer = Objects.requireNonNull(indkaldelse.personnummer());
    UUID id = Objects.requireNonNull(indkaldelse.indkaldelseId());
    Indkaldelse newest = store.read(personnummer).newest(id);
    int expected = newest == null ? 1 : Objects.requireNonNull(newest.version()) + 1;
    if (!Objects.equals(indkaldelse.version(), expected)) {
      throw new ConcurrentChangeException(
          "Booking %s is stored in version %d, and %s does not follow it"
              .formatted(id, expected - 1, indkaldelse.version()));
    }
    if (newest == null) {
      store.claim(id, personnummer);
    }
    store.change(personnummer, record -> record.with(indkaldelse));
  }
}
