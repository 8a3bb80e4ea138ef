package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.json.RequestDecider;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the services ask: the shell, or the shell that is in force. Thread-safe. */
public interface Decider extends RequestDecider {

  /** Decides a typed request; the service's method knows what the operation results in. */
  <T extends @Nullable Object> Decision<T> decide(
      Operation operation, Caller caller, Record request, boolean dryRun);

  @Override
  Decider asOf(Instant instant);
}
