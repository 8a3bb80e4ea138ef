package dk.kontaktforloeb.core.port;

import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.port.IndkaldelseRepository;
import dk.kontaktforloeb.soegning.SearchScope;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bookings, with every answer checked. */
record CheckedIndkaldelser(IndkaldelseRepository port) implements IndkaldelseRepository {
  private static final AnswerCheck FIND = new AnswerCheck("IndkaldelseRepository.find");
  private static final AnswerCheck FIND_ACTIVE =
      new AnswerCheck("IndkaldelseRepository.findActive");
  private static final AnswerCheck FIND_ALL = new AnswerCheck("IndkaldelseRepository.findAll");
  private static final AnswerCheck HISTORY = new AnswerCheck("IndkaldelseRepository.history");
  private static final AnswerCheck SEARCH = new AnswerCheck("IndkaldelseRepository.search");
  private static final String BY_START = "by moedeStarttidspunkt, then indkaldelseId";

  @Override
  public Optional<Indkaldelse> find(String personnummer, UUID indkaldelseId) {
    return FIND.one(
        FactType.INDKALDELSE, port.find(personnummer, indkaldelseId), indkaldelseId, personnummer);
  }

  @Override
  public boolean isIdInUse(UUID indkaldelseId) {
    return port.isIdInUse(indkaldelseId);
  }

  @Override
  public List<Indkaldelse> findActive(String personnummer, LocalDate from) {
    return active(FIND_ACTIVE, port.findActive(personnummer, from), personnummer, from);
  }

  static List<Indkaldelse> active(
      AnswerCheck check, @Nullable List<Indkaldelse> answer, String personnummer, LocalDate from) {
    List<Indkaldelse> active = check.own(FactType.INDKALDELSE, answer, personnummer);
    check.all(
        FactType.INDKALDELSE, active, Indkaldelse::isAktiv, "is cancelled", "active bookings only");
    check.ordered(FactType.INDKALDELSE, active, StoredOrder.INDKALDELSER, BY_START);
    // In order, so that the first is the earliest.
    if (!active.isEmpty() && start(active.get(0)).isBefore(from)) {
      throw check.wrong(
          "the booking %s, which starts on %s"
              .formatted(active.get(0).indkaldelseId(), start(active.get(0))),
          "bookings from %s on".formatted(from));
    }
    return active;
  }

  private static LocalDate start(Indkaldelse booking) {
    return Objects.requireNonNull(booking.moedeStarttidspunkt()).toLocalDate();
  }

  @Override
  public List<Indkaldelse> findAll(String personnummer) {
    List<Indkaldelse> all =
        FIND_ALL.own(FactType.INDKALDELSE, port.findAll(personnummer), personnummer);
    FIND_ALL.ordered(FactType.INDKALDELSE, all, StoredOrder.INDKALDELSER, BY_START);
    return all;
  }

  @Override
  public List<Indkaldelse> history(String personnummer) {
    List<Indkaldelse> versions =
        HISTORY.own(FactType.INDKALDELSE, port.history(personnummer), personnummer);
    Map<UUID, Integer> latest = new HashMap<>();
    for (Indkaldelse version : versions) {
      UUID id = Objects.requireNonNull(version.indkaldelseId());
      int number = Objects.requireNonNull(version.version());
      Integer before = latest.put(id, number);
      if (before != null && before >= number) {
        throw HISTORY.wrong(
            "version %s of the booking %s after version %s".formatted(number, id, before),
            "each version once, oldest first");
      }
    }
    return versions;
  }

  @Override
  public List<Indkaldelse> search(SearchScope scope, int limit) {
    List<Indkaldelse> found = SEARCH.complete(FactType.INDKALDELSE, port.search(scope, limit));
    if (found.size() > limit) {
      throw SEARCH.wrong(
          "%s bookings".formatted(found.size()), "at most %s, its limit".formatted(limit));
    }
    SEARCH.all(
        FactType.INDKALDELSE,
        found,
        scope::contains,
        "is outside the search's scope",
        "bookings that SearchScope.contains");
    SEARCH.ordered(FactType.INDKALDELSE, found, StoredOrder.INDKALDELSER, BY_START);
    return found;
  }

  @Override
  public boolean isMyndighedsdeltagerIdInUse(UUID myndighedsdeltagerId) {
    return port.isMyndighedsdeltagerIdInUse(myndighedsdeltagerId);
  }

  @Override
  public void move(String fromPersonnummer, String toPersonnummer) {
    port.move(fromPersonnummer, toPersonnummer);
  }

  @Override
  public void save(Indkaldelse indkaldelse) {
    port.save(indkaldelse);
  }
}
