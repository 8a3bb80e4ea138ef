package dk.kontaktforloeb.rule;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Operation;
import org.jspecify.annotations.Nullable;

/** The fact that access rules judge: who calls, for whom. Nothing of the citizen is known yet. */
public final class AccessCase {
  private final Operation operation;
  private final Caller caller;
  private final @Nullable String personnummer;

  /** The call of an operation for a citizen. */
  public AccessCase(Operation operation, Caller caller, @Nullable String personnummer) {
    this.operation = operation;
    this.caller = caller;
    this.personnummer = personnummer;
  }

  /** What is asked. */
  public Operation getOperation() {
    return operation;
  }

  /** {@code requestUserType} of the caller. */
  public @Nullable Integer getRequestUserType() {
    return caller.requestUserType();
  }

  /** {@code userIdentifier} of the caller. */
  public @Nullable String getUserIdentifier() {
    return caller.userIdentifier();
  }

  /** The citizen of the request. */
  public @Nullable String getPersonnummer() {
    return personnummer;
  }
}
