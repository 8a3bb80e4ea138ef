package dk.kontaktforloeb.port;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import org.jspecify.annotations.Nullable;

/** The host's permission matrix (ACC-01). Implementations must be thread-safe. */
@FunctionalInterface
public interface AccessPolicy {

  /**
   * Whether the caller may.
   *
   * @param operation what is asked
   * @param caller who asks
   * @param personnummer the citizen of the request, known to the host or not
   * @param stored the stored booking that the request is about, or null where there is none
   */
  boolean permits(
      Operation operation, Caller caller, String personnummer, @Nullable Indkaldelse stored);
}
