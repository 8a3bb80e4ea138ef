package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.engine.Violations;
import dk.kontaktforloeb.core.form.FormFindings;
import dk.kontaktforloeb.core.json.ValueLimits;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.Rejected;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.json.JsonProblem;
import dk.kontaktforloeb.port.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way of a request: form, then access, then the citizen, then the rules, step by step; nothing
 * is looked at after an error of an earlier step. An accepted request is carried out in the unit of
 * work in which it was decided.
 */
public final class Shell implements Decider {
  private final Attempts attempts;
  private final Clock clock;
  private final Violations violations;
  private final DroolsRuleEngine engine;
  private final ValueLimits limits;
  private final Map<Operation, Handler<?, ?>> handlers;

  Shell(
      Attempts attempts,
      Clock clock,
      Violations violations,
      DroolsRuleEngine engine,
      ValueLimits limits,
      Map<Operation, Handler<?, ?>> handlers) {
    this.attempts = attempts;
    this.clock = clock;
    this.violations = violations;
    this.engine = engine;
    this.limits = limits;
    this.handlers = Map.copyOf(handlers);
  }

  @Override
  public Shell asOf(Instant instant) {
    Clock stopped = Clock.fixed(ValueLimits.requireInRange(instant), ZoneOffset.UTC);
    return new Shell(attempts, stopped, violations, engine, limits, handlers);
  }

  @Override
  public ValueLimits limits() {
    return limits;
  }

  private Handler<?, ?> handler(Operation operation) {
    return Objects.requireNonNull(handlers.get(operation), () -> "no handler of " + operation);
  }

  @Override
  public Class<? extends Record> requestType(Operation operation) {
    return handler(operation).requestType();
  }

  @Override
  public Set<String> keptElements(Operation operation) {
    return handler(operation).keptElements();
  }

  @Override
  public Decision<?> decide(
      Operation operation,
      @Nullable Caller caller,
      @Nullable Record request,
      List<JsonProblem> problems,
      boolean dryRun) {
    return decide(handler(operation), operation, caller, request, problems, dryRun);
  }

  /**
   * Decides a typed request. What the operation results in is what its handler says: the service's
   * method knows it.
   */
  @Override
  @SuppressWarnings("unchecked")
  public <T extends @Nullable Object> Decision<T> decide(
      Operation operation, Caller caller, Record request, boolean dryRun) {
    return (Decision<T>) decide(operation, caller, request, List.of(), dryRun);
  }

  private <R extends Record, T extends @Nullable Object> Decision<T> decide(
      Handler<R, T> handler,
      Operation operation,
      @Nullable Caller caller,
      @Nullable Record given,
      List<JsonProblem> problems,
      boolean dryRun) {
    R request = handler.requestType().cast(given);
    FormFindings findings = new FormFindings(problems);
    checkCaller(caller, findings);
    if (request == null) {
      findings.missing("");
    } else {
      findings.outside(limits.check(request, ""));
      LocalDate today = DanishTime.at(clock.instant()).toLocalDate();
      handler.checkForm(caller, request, today, findings);
    }
    List<Violation> malformed =
        findings.found().stream()
            .map(
                found ->
                    violations.ofCheck(
                        found.ruleId(), found.pointer(), found.value(), found.problem()))
            .toList();
    if (!malformed.isEmpty()) {
      Instant asOf = clock.instant();
      return new Rejected<>(
          operation,
          malformed,
          engine.ruleSet(),
          asOf,
          dryRun,
          engine.explainer(operation, malformed, null, asOf));
    }
    R complete = handler.withId(Objects.requireNonNull(request));
    Caller knownCaller = Objects.requireNonNull(caller);
    return attempts.run(
        operation,
        handler.citizens(complete),
        dryRun || operation.kind() == Operation.Kind.QUERY
            ? UnitOfWork.Mode.READ
            : UnitOfWork.Mode.WRITE,
        () -> {
          Instant asOf = clock.instant();
          return handler.decide(new Call<>(operation, knownCaller, complete, asOf, dryRun));
        });
  }

  private void checkCaller(@Nullable Caller caller, FormFindings findings) {
    if (caller == null) {
      findings.missing("/caller");
      return;
    }
    findings.outside(limits.check(caller, "/caller"));
    Organisation organisation = caller.organisation();
    if (organisation == null) {
      findings.missing("/caller/organisation");
    } else {
      findings.required("/caller/organisation/type", organisation.type());
      findings.requiredCode("/caller/organisation/kode", organisation.kode());
    }
    findings.required("/caller/requestUserType", caller.requestUserType());
  }
}
