package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.engine.Violations;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.Rejected;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.json.JsonProblem;
import dk.kontaktforloeb.port.ConcurrentChangeException;
import dk.kontaktforloeb.port.Ports;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.table.Tables;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The way of a booking request: form, then access, then the citizen, then the rules, step by step;
 * nothing is looked at after an error of an earlier step. An accepted request is carried out in the
 * unit of work in which it was decided.
 */
public final class BookingShell {
  private static final int MOST_ATTEMPTS = 10;

  private final Ports ports;
  private final Clock clock;
  private final Supplier<UUID> idSource;
  private final DroolsRuleEngine engine;
  private final Violations violations;
  private final FormCheck formCheck;
  private final BookingFactsReader factsReader;
  private final BookingWriter writer;

  /** A shell around the engine. */
  public BookingShell(
      Ports ports,
      Clock clock,
      Supplier<UUID> idSource,
      DroolsRuleEngine engine,
      Violations violations,
      Tables tables) {
    this.ports = ports;
    this.clock = clock;
    this.idSource = idSource;
    this.engine = engine;
    this.violations = violations;
    this.formCheck = new FormCheck(violations, tables);
    this.factsReader = new BookingFactsReader(ports, tables);
    this.writer = new BookingWriter(ports);
  }

  /**
   * Decides a request and, when accepted and no dry run, carries it out.
   *
   * @param request the booking as requested; on delete its personnummer, id and reason alone
   * @param problems what the reading of JSON found wrong
   */
  public Decision<Indkaldelse> decide(
      Operation operation,
      @Nullable Caller caller,
      @Nullable Indkaldelse request,
      List<JsonProblem> problems,
      boolean dryRun) {
    List<Violation> malformed = formCheck.check(operation, caller, request, problems);
    if (!malformed.isEmpty()) {
      return rejected(operation, malformed, clock.instant(), dryRun);
    }
    Caller knownCaller = Objects.requireNonNull(caller);
    Indkaldelse booking = withId(operation, Objects.requireNonNull(request));
    Set<String> personnumre = Set.of(Objects.requireNonNull(booking.personnummer()));
    Supplier<Decision<Indkaldelse>> work =
        () -> decideAlone(operation, knownCaller, booking, dryRun);
    for (int attempt = 1; ; attempt++) {
      try {
        return ports.unitOfWork().run(personnumre, work);
      } catch (ConcurrentChangeException e) {
        if (attempt == MOST_ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private Indkaldelse withId(Operation operation, Indkaldelse request) {
    return operation == Operation.CREATE_INDKALDELSE && request.indkaldelseId() == null
        ? IndkaldelseBuilder.builder(request).indkaldelseId(idSource.get()).build()
        : request;
  }

  private Decision<Indkaldelse> decideAlone(
      Operation operation, Caller caller, Indkaldelse request, boolean dryRun) {
    Instant asOf = clock.instant();
    String personnummer = Objects.requireNonNull(request.personnummer());
    @Nullable Indkaldelse stored = factsReader.stored(operation, request);
    List<Violation> refused = access(operation, caller, personnummer, stored);
    if (!refused.isEmpty()) {
      return rejected(operation, refused, asOf, dryRun);
    }
    Optional<Borger> borger = ports.borgere().find(personnummer);
    if (borger.isEmpty()) {
      Violation unknown = violations.ofCheck("FMT-03", "/personnummer", personnummer, "");
      return rejected(operation, List.of(unknown), asOf, dryRun);
    }
    BookingCase bookingCase =
        new BookingCase(factsReader.facts(operation, caller, request, stored, borger.get(), asOf));
    Decision<Indkaldelse> decision = engine.decide(bookingCase, dryRun);
    if (decision.isAccepted() && !dryRun) {
      writer.carryOut(decision, bookingCase.facts());
    }
    return decision;
  }

  private List<Violation> access(
      Operation operation, Caller caller, String personnummer, @Nullable Indkaldelse stored) {
    List<Violation> refused = engine.judge(new AccessCase(operation, caller, personnummer));
    if (!refused.isEmpty()) {
      return refused;
    }
    return ports.access().permits(operation, caller, personnummer, stored)
        ? List.of()
        : List.of(violations.ofCheck("ACC-01", "/caller", operation, ""));
  }

  private Decision<Indkaldelse> rejected(
      Operation operation, List<Violation> why, Instant asOf, boolean dryRun) {
    return new Rejected<>(operation, why, engine.ruleSet(), asOf, dryRun);
  }
}
