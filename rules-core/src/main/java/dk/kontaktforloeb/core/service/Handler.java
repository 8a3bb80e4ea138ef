package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.form.FormFindings;
import dk.kontaktforloeb.decision.Decision;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one operation does with its requests.
 *
 * @param <R> the request
 * @param <T> what an accepted request results in
 */
interface Handler<R extends Record, T extends @Nullable Object> {

  /** The request's type. */
  Class<R> requestType();

  /** Components of that type that are unknown in a request. */
  default Set<String> keptElements() {
    return Set.of();
  }

  /** What is wrong with the request's form; the caller is checked by others. */
  void checkForm(@Nullable Caller caller, R request, LocalDate today, FormFindings findings);

  /** The citizens that the request is about. */
  Set<String> citizens(R request);

  /** The request with an id where it has none. */
  default R withId(R request) {
    return request;
  }

  /**
   * Decides, inside a unit of work on those citizens, and carries an accepted request out unless it
   * is a dry run.
   */
  Decision<T> decide(Call<R> call);
}
