package dk.kontaktforloeb.indkaldelse;

import dk.kontaktforloeb.caller.Organisation;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an accepted request makes of a booking: its first version, its next one, or its cancelled
 * one.
 */
final class BookingResult {
  private static final String DEFAULT_MOEDEGRUPPETYPE = "INDIVIDUELT";

  private BookingResult() {}

  static Indkaldelse of(
      BookingFacts facts, @Nullable Organisation ansvarligMyndighed, LocalDateTime nu) {
    return switch (facts.operation()) {
      case CREATE_INDKALDELSE -> created(facts, ansvarligMyndighed, nu);
      case UPDATE_INDKALDELSE -> updated(facts, nu);
      case DELETE_INDKALDELSE -> cancelled(facts, nu);
      default ->
          throw new IllegalArgumentException(
              "%s makes no booking, expected create, update or delete"
                  .formatted(facts.operation()));
    };
  }

  private static Indkaldelse created(
      BookingFacts facts, @Nullable Organisation ansvarligMyndighed, LocalDateTime nu) {
    Organisation organisation = Objects.requireNonNull(facts.caller().organisation());
    return withDefaults(facts.request())
        .ansvarligMyndighed(ansvarligMyndighed)
        .myndighedsdeltagere(
            Objects.requireNonNullElse(facts.request().myndighedsdeltagere(), List.of()))
        .status(IndkaldelseStatus.AKTIV)
        .oprettetAf(new OprettetAf(organisation, facts.caller().andenAktoer()))
        .oprettet(nu)
        .aendret(nu)
        .version(1)
        .build();
  }

  private static Indkaldelse updated(BookingFacts facts, LocalDateTime nu) {
    Indkaldelse stored = stored(facts);
    return withDefaults(facts.request())
        .ansvarligMyndighed(stored.ansvarligMyndighed())
        .myndighedsdeltagere(stored.myndighedsdeltagere())
        .status(stored.status())
        .oprettetAf(stored.oprettetAf())
        .oprettet(stored.oprettet())
        .aendret(nu)
        .version(nextVersion(stored))
        .build();
  }

  private static Indkaldelse cancelled(BookingFacts facts, LocalDateTime nu) {
    Indkaldelse stored = stored(facts);
    return IndkaldelseBuilder.builder(stored)
        .status(IndkaldelseStatus.AFLYST)
        .aflysningsaarsag(facts.request().aflysningsaarsag())
        .aendret(nu)
        .version(nextVersion(stored))
        .build();
  }

  private static Indkaldelse stored(BookingFacts facts) {
    return Objects.requireNonNull(facts.stored(), "stored booking");
  }

  private static int nextVersion(Indkaldelse stored) {
    return stored.version() == null ? 1 : stored.version() + 1;
  }

  static IndkaldelseBuilder withDefaults(Indkaldelse request) {
    return IndkaldelseBuilder.builder(request)
        .moedeGruppeType(
            Objects.requireNonNullElse(request.moedeGruppeType(), DEFAULT_MOEDEGRUPPETYPE))
        .selvbooket(Boolean.TRUE.equals(request.selvbooket()));
  }
}
