package dk.kontaktforloeb.port;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Operation;
import org.jspecify.annotations.Nullable;

/** The host's permission matrix (ACC-01). Implementations must be thread-safe. */
@FunctionalInterface
public interface AccessPolicy {

  /**
   * Whether the caller may.
   *
   * @param operation what is asked
   * @param caller who asks
   * @param personnummer the citizen of the request, known to the host or not; null for a search,
   *     which is about no one citizen
   * @param stored the stored Indkaldelse or Interview that the request is about, or null where
   *     there is none
   */
  boolean permits(
      Operation operation, Caller caller, @Nullable String personnummer, @Nullable Record stored);
}
