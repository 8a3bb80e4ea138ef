package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.indkaldelse.Adresse;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.BookingFacts;
import dk.kontaktforloeb.indkaldelse.BookingFactsBuilder;
import dk.kontaktforloeb.indkaldelse.DeleteIndkaldelse;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.MoedeLokation;
import dk.kontaktforloeb.rule.AccessCase;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to create, update or cancel a booking.
 *
 * @param judged the facts of the request that was judged, which say what the registers know of it
 * @param facts those of the changed request
 */
record BookingSubject(BookingFacts judged, BookingFacts facts) implements Subject {

  static BookingSubject of(BookingFacts facts) {
    return new BookingSubject(facts, facts);
  }

  private BookingSubject of(BookingFactsBuilder changed) {
    return new BookingSubject(judged, changed.build());
  }

  @Override
  public Record request() {
    Indkaldelse request = facts.request();
    return operation() == Operation.DELETE_INDKALDELSE
        ? new DeleteIndkaldelse(
            request.personnummer(), request.indkaldelseId(), request.aflysningsaarsag())
        : request;
  }

  @Override
  public Subject with(Record request) {
    Indkaldelse booking =
        request instanceof DeleteIndkaldelse cancellation
            ? IndkaldelseBuilder.builder(facts.request())
                .aflysningsaarsag(cancellation.aflysningsaarsag())
                .build()
            : (Indkaldelse) request;
    boolean sameId = Objects.equals(booking.indkaldelseId(), judged.request().indkaldelseId());
    return of(
        BookingFactsBuilder.builder(facts)
            .request(booking)
            .idInUse(sameId && judged.idInUse())
            .sameId(sameId ? judged.sameId() : null)
            .postnummerExists(postnummerExists(postnummer(booking))));
  }

  /** What the register said of the judged request's; one that was filled in is a valid one. */
  private boolean postnummerExists(@Nullable String postnummer) {
    return Objects.equals(postnummer, postnummer(judged.request()))
        ? judged.postnummerExists()
        : Filled.isFilled(postnummer);
  }

  private static @Nullable String postnummer(Indkaldelse booking) {
    MoedeLokation lokation = booking.moedeLokation();
    Adresse adresse = lokation == null ? null : lokation.adresse();
    return adresse == null ? null : adresse.postnummer();
  }

  @Override
  public boolean isCovered() {
    return areBookingsKnown() && areGuestIdsKnown();
  }

  /** A guest of the stored booking of the requested id can be asked for with that id alone. */
  private boolean areGuestIdsKnown() {
    return facts.sameId() != null
        || judged.sameId() == null
        || Objects.requireNonNullElse(judged.sameId().myndighedsdeltagere(), List.of()).isEmpty();
  }

  /** Other bookings are known from the earlier of today and the judged request's start on. */
  private boolean areBookingsKnown() {
    LocalDateTime start = facts.request().moedeStarttidspunkt();
    LocalDateTime judgedStart = judged.request().moedeStarttidspunkt();
    return start == null
        || !start.toLocalDate().isBefore(DanishTime.at(judged.asOf()).toLocalDate())
        || (judgedStart != null && !start.toLocalDate().isBefore(judgedStart.toLocalDate()));
  }

  @Override
  public AccessCase toCase() {
    return new BookingCase(facts);
  }

  @Override
  public Subject without(Set<UUID> bookings) {
    return of(
        BookingFactsBuilder.builder(facts)
            .aktive(
                facts.aktive().stream()
                    .filter(other -> !bookings.contains(other.indkaldelseId()))
                    .toList()));
  }

  @Override
  public @Nullable Subject at(LocalDateTime time) {
    LocalDateTime start = facts.request().moedeStarttidspunkt();
    return start == null || start.isBefore(time)
        ? null
        : of(BookingFactsBuilder.builder(facts).asOf(time.atZone(DanishTime.ZONE).toInstant()));
  }
}
