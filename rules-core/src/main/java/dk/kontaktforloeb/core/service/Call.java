package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Operation;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A request that has passed the form check.
 *
 * @param asOf the instant as of which it is decided
 * @param dryRun whether only the decision is asked for
 */
record Call<R extends Record>(
    Operation operation, Caller caller, R request, Instant asOf, boolean dryRun) {

  /** The day in Denmark. */
  LocalDate today() {
    return DanishTime.at(asOf).toLocalDate();
  }
}
