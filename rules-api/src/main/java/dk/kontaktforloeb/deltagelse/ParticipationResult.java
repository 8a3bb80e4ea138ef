package dk.kontaktforloeb.deltagelse;

import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import dk.kontaktforloeb.table.Vaelger;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an accepted request makes of a choice or of a booking's guests. */
final class ParticipationResult {
  private ParticipationResult() {}

  static Record of(ParticipationFacts facts, @Nullable Vaelger vaelger, LocalDateTime nu) {
    return facts.operation() == Operation.SAVE_DELTAGELSESVALG
        ? choice(facts, Objects.requireNonNull(vaelger), nu)
        : booking(facts, nu);
  }

  /**
   * One id per citizen and chooser: the chooser's newest entry says which, deleted or not (EFF-30).
   */
  private static Deltagelsesvalg choice(
      ParticipationFacts facts, Vaelger vaelger, LocalDateTime nu) {
    UUID id = Objects.requireNonNull(facts.nytDeltagelsesvalgId());
    for (Deltagelsesvalg entry : facts.historik()) {
      if (Valg.vaelger(facts.tables(), entry) == vaelger) {
        id = entry.deltagelsesvalgId();
      }
    }
    return new Deltagelsesvalg(
        id,
        facts.borger().personnummer(),
        Objects.requireNonNull(facts.deltagelsesvalgType()),
        vaelger == Vaelger.MYNDIGHED ? facts.caller().organisationType() : null,
        nu,
        true,
        false);
  }

  private static Indkaldelse booking(ParticipationFacts facts, LocalDateTime nu) {
    Indkaldelse stored = Objects.requireNonNull(facts.indkaldelse());
    return IndkaldelseBuilder.builder(stored)
        .myndighedsdeltagere(guests(facts, stored))
        .aendret(nu)
        .version(stored.version() == null ? 1 : stored.version() + 1)
        .build();
  }

  private static List<Myndighedsdeltager> guests(ParticipationFacts facts, Indkaldelse stored) {
    Myndighedsdeltager requested = Objects.requireNonNull(facts.myndighedsdeltager());
    List<Myndighedsdeltager> guests = new ArrayList<>();
    if (stored.myndighedsdeltagere() != null) {
      guests.addAll(stored.myndighedsdeltagere());
    }
    UUID id = requested.myndighedsdeltagerId();
    switch (facts.operation()) {
      case CREATE_MYNDIGHEDSDELTAGER -> guests.add(requested);
      case UPDATE_MYNDIGHEDSDELTAGER ->
          guests.replaceAll(
              guest -> Objects.equals(guest.myndighedsdeltagerId(), id) ? requested : guest);
      default -> guests.removeIf(guest -> Objects.equals(guest.myndighedsdeltagerId(), id));
    }
    return guests;
  }
}
