package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.engine.Violations;
import dk.kontaktforloeb.core.form.BookingForm;
import dk.kontaktforloeb.core.form.InterviewForm;
import dk.kontaktforloeb.core.json.ValueLimits;
import dk.kontaktforloeb.core.port.CheckedPorts;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.event.BorgerEvent;
import dk.kontaktforloeb.port.Retries;
import dk.kontaktforloeb.table.Tables;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Puts a shell together.
 *
 * @param searchLimit how many bookings a search may find
 * @param retries how a request is tried again when other work came first
 */
public record ShellBuilder(
    CheckedPorts ports,
    Clock clock,
    Supplier<UUID> idSource,
    DroolsRuleEngine engine,
    Violations violations,
    Tables tables,
    int searchLimit,
    Retries retries) {

  /** A shell with a handler for every operation. */
  public Shell build() {
    Gate gate = new Gate(ports, engine, violations);
    Answers answers = new Answers(engine, tables);
    EffectWriter writer = new EffectWriter(ports);
    Map<Operation, Handler<?, ?>> handlers = new EnumMap<>(Operation.class);
    addBookings(handlers, gate, answers, writer);
    addParticipation(handlers, gate, answers, writer);
    addInterviews(handlers, gate, answers, writer);
    addQueries(handlers, gate, answers);
    addEvents(handlers, gate, answers, writer);
    ValueLimits limits = new ValueLimits(tables.graenser().tekstTegn());
    return new Shell(
        new Attempts(ports.unitOfWork(), retries), clock, violations, engine, limits, handlers);
  }

  private void addBookings(
      Map<Operation, Handler<?, ?>> handlers, Gate gate, Answers answers, EffectWriter writer) {
    for (Operation operation :
        new Operation[] {Operation.CREATE_INDKALDELSE, Operation.UPDATE_INDKALDELSE}) {
      handlers.put(operation, bookings(operation, gate, answers, writer));
    }
    handlers.put(
        Operation.DELETE_INDKALDELSE,
        new DeleteHandler(bookings(Operation.DELETE_INDKALDELSE, gate, answers, writer)));
  }

  private BookingHandler bookings(
      Operation operation, Gate gate, Answers answers, EffectWriter writer) {
    return new BookingHandler(
        operation,
        gate,
        answers,
        engine,
        new BookingFactsReader(ports, tables),
        writer,
        new BookingForm(tables),
        idSource);
  }

  private void addParticipation(
      Map<Operation, Handler<?, ?>> handlers, Gate gate, Answers answers, EffectWriter writer) {
    handlers.put(
        Operation.SAVE_DELTAGELSESVALG,
        new ChoiceHandler(gate, answers, engine, writer, tables, idSource));
    for (Operation operation :
        new Operation[] {
          Operation.CREATE_MYNDIGHEDSDELTAGER, Operation.UPDATE_MYNDIGHEDSDELTAGER
        }) {
      handlers.put(operation, guests(operation, gate, answers, writer));
    }
    handlers.put(
        Operation.DELETE_MYNDIGHEDSDELTAGER,
        new DeleteGuestHandler(guests(Operation.DELETE_MYNDIGHEDSDELTAGER, gate, answers, writer)));
  }

  private GuestHandler guests(
      Operation operation, Gate gate, Answers answers, EffectWriter writer) {
    return new GuestHandler(operation, gate, answers, engine, writer, tables, idSource);
  }

  private void addInterviews(
      Map<Operation, Handler<?, ?>> handlers, Gate gate, Answers answers, EffectWriter writer) {
    InterviewDecider decider = new InterviewDecider(gate, answers, engine, writer, tables);
    for (Operation operation :
        new Operation[] {Operation.CREATE_INTERVIEW, Operation.UPDATE_INTERVIEW}) {
      handlers.put(
          operation, new InterviewHandler(operation, decider, new InterviewForm(tables), idSource));
    }
    for (Operation operation :
        new Operation[] {
          Operation.ADD_INTERVIEW_PARTICIPANT, Operation.UPDATE_INTERVIEW_PARTICIPANT
        }) {
      handlers.put(operation, new ParticipantHandler(operation, decider, idSource));
    }
    handlers.put(Operation.DELETE_INTERVIEW_PARTICIPANT, new DeleteParticipantHandler(decider));
    handlers.put(Operation.GET_INTERVIEW_INFO, new InterviewQuery(gate, answers, engine).handler());
  }

  private void addQueries(Map<Operation, Handler<?, ?>> handlers, Gate gate, Answers answers) {
    DisplayNames names = new DisplayNames(ports, tables);
    handlers.putAll(new BookingQueries(gate, answers, engine, names).handlers());
    handlers.putAll(new ChoiceQueries(gate, answers).handlers());
    handlers.put(
        Operation.GET_SOEGNING, new SearchHandler(gate, answers, engine, names, searchLimit));
    handlers.put(
        Operation.TILLADTE_SAMTALETYPER, new AllowedTypesHandler(gate, answers, engine, tables));
  }

  private void addEvents(
      Map<Operation, Handler<?, ?>> handlers, Gate gate, Answers answers, EffectWriter writer) {
    handlers.put(
        Operation.FRAVAER_OPRETTET, event(new EventKinds.AbsenceCreated(), gate, answers, writer));
    handlers.put(
        Operation.FRAVAER_AFSLUTTET, event(new EventKinds.AbsenceEnded(), gate, answers, writer));
    handlers.put(
        Operation.FRIST_UDSTEDT,
        event(new EventKinds.DeadlineIssued(tables, idSource), gate, answers, writer));
    handlers.put(
        Operation.CPR_SKIFTET, event(new EventKinds.NumberChanged(), gate, answers, writer));
    handlers.put(Operation.BORGER_FLYTTET, event(new EventKinds.Moved(), gate, answers, writer));
  }

  private <E extends Record & BorgerEvent> EventHandler<E> event(
      EventKind<E> kind, Gate gate, Answers answers, EffectWriter writer) {
    return new EventHandler<>(kind, gate, answers, engine, writer, tables);
  }
}
