package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.form.FormFindings;
import dk.kontaktforloeb.core.form.ParticipationForm;
import dk.kontaktforloeb.core.port.CheckedPorts;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.deltagelse.ParticipationCase;
import dk.kontaktforloeb.deltagelse.ParticipationFactsBuilder;
import dk.kontaktforloeb.deltagelse.SaveMyndighedsdeltager;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import dk.kontaktforloeb.table.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * CreateMyndighedsdeltager and UpdateMyndighedsdeltager; DeleteMyndighedsdeltager decides by it
 * too.
 */
record GuestHandler(
    Operation operation,
    Gate gate,
    Answers answers,
    DroolsRuleEngine engine,
    EffectWriter writer,
    Tables tables,
    Supplier<UUID> idSource)
    implements Handler<SaveMyndighedsdeltager, Indkaldelse> {
  @Override
  public Class<SaveMyndighedsdeltager> requestType() {
    return SaveMyndighedsdeltager.class;
  }

  @Override
  public void checkForm(
      @Nullable Caller caller,
      SaveMyndighedsdeltager request,
      LocalDate today,
      FormFindings findings) {
    ParticipationForm.check(operation, request, findings);
  }

  @Override
  public Set<String> citizens(SaveMyndighedsdeltager request) {
    return Set.of(Objects.requireNonNull(request.personnummer()));
  }

  @Override
  public SaveMyndighedsdeltager withId(SaveMyndighedsdeltager request) {
    Myndighedsdeltager guest = Objects.requireNonNull(request.myndighedsdeltager());
    return guest.myndighedsdeltagerId() != null
        ? request
        : new SaveMyndighedsdeltager(
            request.personnummer(),
            request.indkaldelseId(),
            BookingHandler.withId(guest, idSource));
  }

  @Override
  public Decision<Indkaldelse> decide(Call<SaveMyndighedsdeltager> call) {
    CheckedPorts ports = gate.ports();
    SaveMyndighedsdeltager request = call.request();
    String personnummer = Objects.requireNonNull(request.personnummer());
    UUID indkaldelseId = Objects.requireNonNull(request.indkaldelseId());
    @Nullable Indkaldelse stored =
        ports.indkaldelser().find(personnummer, indkaldelseId).orElse(null);
    Myndighedsdeltager guest = Objects.requireNonNull(request.myndighedsdeltager());
    Gate.Admission admission = gate.admit(call, personnummer, stored, () -> idInUse(guest));
    if (admission.isRefused()) {
      return answers.rejected(call, personnummer, admission.refused());
    }
    ParticipationCase participationCase =
        new ParticipationCase(
            ParticipationFactsBuilder.builder()
                .operation(operation)
                .caller(call.caller())
                .borger(admission.citizen())
                .indkaldelseId(indkaldelseId)
                .indkaldelse(stored)
                .myndighedsdeltager(guest)
                .tables(tables)
                .asOf(call.asOf())
                .build());
    Decision<Indkaldelse> decision =
        engine.decide(participationCase, Indkaldelse.class, call.dryRun());
    if (decision.isAccepted() && !call.dryRun()) {
      ports.indkaldelser().save(decision.result());
      writer.carryOut(decision.effects(), personnummer, call);
    }
    return decision;
  }

  private List<Violation> idInUse(Myndighedsdeltager guest) {
    UUID id = Objects.requireNonNull(guest.myndighedsdeltagerId());
    return operation == Operation.CREATE_MYNDIGHEDSDELTAGER
            && gate.ports().indkaldelser().isMyndighedsdeltagerIdInUse(id)
        ? gate.idInUse(ParticipationForm.GUEST_ID, id)
        : List.of();
  }
}
