package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.form.FormFindings;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.soegning.QueryCase;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query about one citizen.
 *
 * @param requestType the request's type
 * @param keptElements components of it that the query does not know
 * @param personnummer the citizen of a request
 * @param requiredId the id that a request must have; null where the query needs none
 * @param idPointer where that id stands
 * @param answer what an accepted request results in
 */
record CitizenQuery<R extends Record, T extends @Nullable Object>(
    Class<R> requestType,
    Set<String> keptElements,
    Function<R, @Nullable String> personnummer,
    @Nullable Function<R, @Nullable UUID> requiredId,
    String idPointer,
    Gate gate,
    Answers answers,
    BiFunction<Call<R>, QueryCase, T> answer)
    implements Handler<R, T> {

  @Override
  public void checkForm(
      @Nullable Caller caller, R request, LocalDate today, FormFindings findings) {
    findings.required("/personnummer", personnummer.apply(request));
    findings.personnummer("/personnummer", personnummer.apply(request));
    if (requiredId != null) {
      findings.required(idPointer, requiredId.apply(request));
    }
  }

  @Override
  public Set<String> citizens(R request) {
    return Set.of(Objects.requireNonNull(personnummer.apply(request)));
  }

  @Override
  public Decision<T> decide(Call<R> call) {
    String citizen = Objects.requireNonNull(personnummer.apply(call.request()));
    Gate.Admission admission = gate.admit(call, citizen, null);
    if (admission.isRefused()) {
      return answers.rejected(call, citizen, admission.refused());
    }
    QueryCase query = answers.query(call, citizen, Set.of());
    return answers.found(call, answer.apply(call, query), query);
  }
}
