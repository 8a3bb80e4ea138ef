package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.json.RequestDecider;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.indkaldelse.DeleteIndkaldelse;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.json.JsonProblem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The services as JSON needs them. */
public record ServiceDecider(BookingShell shell) implements RequestDecider {
  private static final Set<String> KEPT_OF_BOOKING =
      Set.of(
          "myndighedsdeltagere",
          "status",
          "aflysningsaarsag",
          "oprettetAf",
          "oprettet",
          "aendret",
          "version");

  @Override
  public Decision<?> decide(
      Operation operation,
      @Nullable Caller caller,
      @Nullable Record request,
      List<JsonProblem> problems,
      boolean dryRun) {
    Indkaldelse booking =
        request instanceof DeleteIndkaldelse delete
            ? DefaultIndkaldelseService.asBooking(delete)
            : (Indkaldelse) request;
    return shell.decide(operation, caller, booking, problems, dryRun);
  }

  @Override
  public Class<? extends Record> requestType(Operation operation) {
    return operation == Operation.DELETE_INDKALDELSE ? DeleteIndkaldelse.class : Indkaldelse.class;
  }

  @Override
  public Set<String> keptElements(Operation operation) {
    return operation == Operation.DELETE_INDKALDELSE ? Set.of() : KEPT_OF_BOOKING;
  }
}
