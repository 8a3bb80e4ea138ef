package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.form.FormFindings;
import dk.kontaktforloeb.core.form.ParticipationForm;
import dk.kontaktforloeb.core.port.CheckedPorts;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.deltagelse.ParticipationCase;
import dk.kontaktforloeb.deltagelse.ParticipationFactsBuilder;
import dk.kontaktforloeb.deltagelse.SaveDeltagelsesvalg;
import dk.kontaktforloeb.port.BorgerFacts;
import dk.kontaktforloeb.table.Tables;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** SaveDeltagelsesvalg. */
record ChoiceHandler(
    Gate gate,
    Answers answers,
    DroolsRuleEngine engine,
    EffectWriter writer,
    Tables tables,
    Supplier<UUID> idSource)
    implements Handler<SaveDeltagelsesvalg, Deltagelsesvalg> {

  @Override
  public Class<SaveDeltagelsesvalg> requestType() {
    return SaveDeltagelsesvalg.class;
  }

  @Override
  public void checkForm(
      @Nullable Caller caller,
      SaveDeltagelsesvalg request,
      LocalDate today,
      FormFindings findings) {
    ParticipationForm.check(request, findings);
  }

  @Override
  public Set<String> citizens(SaveDeltagelsesvalg request) {
    return Set.of(Objects.requireNonNull(request.personnummer()));
  }

  @Override
  public Decision<Deltagelsesvalg> decide(Call<SaveDeltagelsesvalg> call) {
    CheckedPorts ports = gate.ports();
    String personnummer = Objects.requireNonNull(call.request().personnummer());
    Gate.Admission admission = gate.admit(call, personnummer, null);
    if (admission.isRefused()) {
      return answers.rejected(call, personnummer, admission.refused());
    }
    BorgerFacts facts = ports.facts(new BorgerFacts.Query(personnummer, call.today(), false, true));
    ParticipationCase participationCase =
        new ParticipationCase(
            ParticipationFactsBuilder.builder()
                .operation(call.operation())
                .caller(call.caller())
                .borger(admission.citizen())
                .deltagelsesvalgType(call.request().deltagelsesvalgType())
                .nytDeltagelsesvalgId(idSource.get())
                .historik(facts.deltagelsesvalg())
                .aktive(facts.aktive())
                .tables(tables)
                .asOf(call.asOf())
                .build());
    Decision<Deltagelsesvalg> decision =
        engine.decide(participationCase, Deltagelsesvalg.class, call.dryRun());
    if (decision.isAccepted() && !call.dryRun()) {
      ports.deltagelsesvalg().append(decision.result());
      writer.carryOut(decision.effects(), personnummer, call);
    }
    return decision;
  }
}
