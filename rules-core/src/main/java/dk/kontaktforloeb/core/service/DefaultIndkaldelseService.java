package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.indkaldelse.DeleteIndkaldelse;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.IndkaldelseService;
import java.util.List;

/** The service on a shell. */
public record DefaultIndkaldelseService(BookingShell shell, boolean isDryRun)
    implements IndkaldelseService {

  @Override
  public Decision<Indkaldelse> create(Caller caller, Indkaldelse request) {
    return shell.decide(Operation.CREATE_INDKALDELSE, caller, request, List.of(), isDryRun);
  }

  @Override
  public Decision<Indkaldelse> update(Caller caller, Indkaldelse request) {
    return shell.decide(Operation.UPDATE_INDKALDELSE, caller, request, List.of(), isDryRun);
  }

  @Override
  public Decision<Indkaldelse> delete(Caller caller, DeleteIndkaldelse request) {
    return shell.decide(
        Operation.DELETE_INDKALDELSE, caller, asBooking(request), List.of(), isDryRun);
  }

  /** The request to cancel in the shape of a booking. */
  static Indkaldelse asBooking(DeleteIndkaldelse request) {
    return IndkaldelseBuilder.builder()
        .personnummer(request.personnummer())
        .indkaldelseId(request.indkaldelseId())
        .aflysningsaarsag(request.aflysningsaarsag())
        .build();
  }

  @Override
  public IndkaldelseService dryRun() {
    return new DefaultIndkaldelseService(shell, true);
  }
}
