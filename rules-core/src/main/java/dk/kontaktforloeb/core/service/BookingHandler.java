package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.form.BookingForm;
import dk.kontaktforloeb.core.form.FormFindings;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** CreateIndkaldelse and UpdateIndkaldelse; DeleteIndkaldelse decides by it too. */
record BookingHandler(
    Operation operation,
    Gate gate,
    Answers answers,
    DroolsRuleEngine engine,
    BookingFactsReader factsReader,
    EffectWriter writer,
    BookingForm form,
    Supplier<UUID> idSource)
    implements Handler<Indkaldelse, Indkaldelse> {

  @Override
  public Class<Indkaldelse> requestType() {
    return Indkaldelse.class;
  }

  @Override
  public Set<String> keptElements() {
    return BookingForm.KEPT;
  }

  @Override
  public void checkForm(
      @Nullable Caller caller, Indkaldelse request, LocalDate today, FormFindings findings) {
    form.check(operation, caller, request, findings);
  }

  @Override
  public Set<String> citizens(Indkaldelse request) {
    return Set.of(Objects.requireNonNull(request.personnummer()));
  }

  @Override
  public Indkaldelse withId(Indkaldelse request) {
    return operation == Operation.CREATE_INDKALDELSE && request.indkaldelseId() == null
        ? IndkaldelseBuilder.builder(request).indkaldelseId(idSource.get()).build()
        : request;
  }

  @Override
  public Decision<Indkaldelse> decide(Call<Indkaldelse> call) {
    Indkaldelse request = call.request();
    String personnummer = Objects.requireNonNull(request.personnummer());
    @Nullable Indkaldelse stored = factsReader.stored(operation, request);
    Gate.Admission admission = gate.admit(call, personnummer, stored);
    if (admission.isRefused()) {
      return answers.rejected(call, personnummer, admission.refused());
    }
    BookingCase bookingCase =
        new BookingCase(
            factsReader.facts(
                operation, call.caller(), request, stored, admission.citizen(), call.asOf()));
    Decision<Indkaldelse> decision = engine.decide(bookingCase, call.dryRun());
    if (decision.isAccepted() && !call.dryRun()) {
      gate.ports().indkaldelser().save(decision.result());
      writer.carryOut(decision.effects(), personnummer, call);
    }
    return decision;
  }
}
