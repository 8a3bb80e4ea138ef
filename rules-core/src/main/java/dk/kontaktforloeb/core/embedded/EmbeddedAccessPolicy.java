package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.port.AccessPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a citizen who acts for another; permits all else. A host puts its permission matrix here.
 */
final class EmbeddedAccessPolicy implements AccessPolicy {

  @Override
  public boolean permits(
      Operation operation, Caller caller, String personnummer, @Nullable Indkaldelse stored) {
    return !caller.isCitizen() || personnummer.equals(caller.userIdentifier());
  }
}
