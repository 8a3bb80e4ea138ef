package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.json.ValueLimits;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.json.JsonProblem;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The shell that is in force when a decision begins. It is asked for once in a decision, so that
 * one rule set makes all of it.
 */
public record CurrentShell(Supplier<Shell> inForce) implements Decider {

  @Override
  public <T extends @Nullable Object> Decision<T> decide(
      Operation operation, Caller caller, Record request, boolean dryRun) {
    return inForce.get().decide(operation, caller, request, dryRun);
  }

  @Override
  public Decision<?> decide(
      Operation operation,
      @Nullable Caller caller,
      @Nullable Record request,
      List<JsonProblem> problems,
      boolean dryRun) {
    return inForce.get().decide(operation, caller, request, problems, dryRun);
  }

  @Override
  public Decider asOf(Instant instant) {
    ValueLimits.requireInRange(instant);
    return new CurrentShell(() -> inForce.get().asOf(instant));
  }

  @Override
  public ValueLimits limits() {
    return inForce.get().limits();
  }

  @Override
  public Class<? extends Record> requestType(Operation operation) {
    return inForce.get().requestType(operation);
  }

  @Override
  public Set<String> keptElements(Operation operation) {
    return inForce.get().keptElements(operation);
  }
}
