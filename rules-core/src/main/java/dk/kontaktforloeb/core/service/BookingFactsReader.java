package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.form.HtmlTags;
import dk.kontaktforloeb.core.port.CheckedPorts;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.indkaldelse.Adresse;
import dk.kontaktforloeb.indkaldelse.BookingFacts;
import dk.kontaktforloeb.indkaldelse.BookingFactsBuilder;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.MoedeLokation;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import dk.kontaktforloeb.port.BorgerFacts;
import dk.kontaktforloeb.table.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers from the ports what booking rules may ask for. */
final class BookingFactsReader {
  private final CheckedPorts ports;
  private final Tables tables;

  BookingFactsReader(CheckedPorts ports, Tables tables) {
    this.ports = ports;
    this.tables = tables;
  }

  /**
   * The booking that the request is about; null on create, and where the citizen has none of that
   * id.
   */
  @Nullable Indkaldelse stored(Operation operation, Indkaldelse request) {
    return operation == Operation.CREATE_INDKALDELSE ? null : ofSameId(request);
  }

  /** Ids of the guests of the citizen's booking of the requested id. */
  Stream<@Nullable UUID> guestsOfSameId(Indkaldelse request) {
    Indkaldelse sameId = ofSameId(request);
    return sameId == null || sameId.myndighedsdeltagere() == null
        ? Stream.of()
        : sameId.myndighedsdeltagere().stream().map(Myndighedsdeltager::myndighedsdeltagerId);
  }

  private @Nullable Indkaldelse ofSameId(Indkaldelse request) {
    return ports
        .indkaldelser()
        .find(
            Objects.requireNonNull(request.personnummer()),
            Objects.requireNonNull(request.indkaldelseId()))
        .orElse(null);
  }

  BookingFacts facts(
      Operation operation,
      Caller caller,
      Indkaldelse request,
      @Nullable Indkaldelse stored,
      Borger borger,
      Instant asOf) {
    String personnummer = Objects.requireNonNull(request.personnummer());
    boolean idInUse =
        operation == Operation.CREATE_INDKALDELSE
            && ports.indkaldelser().isIdInUse(Objects.requireNonNull(request.indkaldelseId()));
    BorgerFacts facts =
        ports.facts(
            new BorgerFacts.Query(
                personnummer,
                aktiveFra(operation, request.moedeStarttidspunkt(), asOf),
                true,
                false));
    return BookingFactsBuilder.builder()
        .operation(operation)
        .caller(caller)
        .request(request)
        .stored(stored)
        .borger(borger)
        .aktive(facts.aktive())
        .frister(facts.frister())
        .idInUse(idInUse)
        .sameId(idInUse ? ofSameId(request) : null)
        .postnummerExists(postnummerExists(request))
        .moedebeskrivelseUdenHtml(HtmlTags.removedFrom(request.moedebeskrivelse()))
        .tables(tables)
        .asOf(asOf)
        .build();
  }

  /** No other booking is asked about where one is cancelled. */
  private static @Nullable LocalDate aktiveFra(
      Operation operation, @Nullable LocalDateTime start, Instant asOf) {
    if (operation == Operation.DELETE_INDKALDELSE || start == null) {
      return null;
    }
    LocalDate today = DanishTime.at(asOf).toLocalDate();
    LocalDate startdato = start.toLocalDate();
    return startdato.isBefore(today) ? startdato : today;
  }

  private boolean postnummerExists(Indkaldelse request) {
    MoedeLokation lokation = request.moedeLokation();
    Adresse adresse = lokation == null ? null : lokation.adresse();
    return adresse != null
        && adresse.postnummer() != null
        && ports.postnumre().exists(adresse.postnummer());
  }
}
