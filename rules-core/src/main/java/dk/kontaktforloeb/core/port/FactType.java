package dk.kontaktforloeb.core.port;

import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.interview.Interview;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What every stored fact of a type has.
 *
 * @param noun what messages call it
 * @param required the components that are never null
 */
record FactType<T>(
    String noun,
    Function<T, @Nullable UUID> id,
    Function<T, @Nullable String> personnummer,
    List<Component<T>> required) {

  /** A component of a record. */
  record Component<T>(String name, Function<T, @Nullable Object> value) {}

  static final FactType<Indkaldelse> INDKALDELSE =
      new FactType<>(
          "booking",
          Indkaldelse::indkaldelseId,
          Indkaldelse::personnummer,
          List.of(
              new Component<>("indkaldelseId", Indkaldelse::indkaldelseId),
              new Component<>("personnummer", Indkaldelse::personnummer),
              new Component<>("samtaleType", Indkaldelse::samtaleType),
              new Component<>("moedeStarttidspunkt", Indkaldelse::moedeStarttidspunkt),
              new Component<>("myndighedsdeltagere", Indkaldelse::myndighedsdeltagere),
              new Component<>("status", Indkaldelse::status),
              new Component<>("version", Indkaldelse::version)));

  static final FactType<Frist> FRIST =
      new FactType<>(
          "deadline",
          Frist::fristId,
          Frist::personnummer,
          List.of(
              new Component<>("fristId", Frist::fristId),
              new Component<>("personnummer", Frist::personnummer),
              new Component<>("fristdato", Frist::fristdato),
              new Component<>("sidsteAfholdelsesdato", Frist::sidsteAfholdelsesdato),
              new Component<>("status", Frist::status)));

  static final FactType<Deltagelsesvalg> VALG =
      new FactType<>(
          "entry of choice",
          Deltagelsesvalg::deltagelsesvalgId,
          Deltagelsesvalg::personnummer,
          List.of(
              new Component<>("deltagelsesvalgId", Deltagelsesvalg::deltagelsesvalgId),
              new Component<>("personnummer", Deltagelsesvalg::personnummer),
              new Component<>("registreret", Deltagelsesvalg::registreret)));

  static final FactType<Interview> INTERVIEW =
      new FactType<>(
          "interview",
          Interview::interviewId,
          Interview::personnummer,
          List.of(
              new Component<>("interviewId", Interview::interviewId),
              new Component<>("personnummer", Interview::personnummer),
              new Component<>("interviewTypeIdentifier", Interview::interviewTypeIdentifier),
              new Component<>("interviewDateTime", Interview::interviewDateTime),
              new Component<>("participants", Interview::participants)));

  /** The first required component that the fact has not, or null. */
  @Nullable String missing(T fact) {
    for (Component<T> component : required) {
      if (component.value().apply(fact) == null) {
        return component.name();
      }
    }
    return null;
  }
}
