package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.port.AccessPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a citizen who acts for another, searches or raises events, and an unemployment fund that
 * searches; permits all else. A host puts its permission matrix here.
 */
final class EmbeddedAccessPolicy implements AccessPolicy {

  @Override
  public boolean permits(
      Operation operation, Caller caller, @Nullable String personnummer, @Nullable Record stored) {
    if (operation == Operation.GET_SOEGNING) {
      return !caller.isCitizen() && caller.organisationType() != OrganisationType.A_KASSE;
    }
    if (!caller.isCitizen()) {
      return true;
    }
    return operation.kind() != Operation.Kind.EVENT
        && personnummer != null
        && personnummer.equals(caller.userIdentifier());
  }
}
