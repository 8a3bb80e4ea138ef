package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.form.FormFindings;
import dk.kontaktforloeb.core.form.ParticipationForm;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.deltagelse.DeleteMyndighedsdeltager;
import dk.kontaktforloeb.deltagelse.SaveMyndighedsdeltager;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import dk.kontaktforloeb.indkaldelse.MyndighedsdeltagerBuilder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** DeleteMyndighedsdeltager. */
record DeleteGuestHandler(GuestHandler guests)
    implements Handler<DeleteMyndighedsdeltager, Indkaldelse> {

  @Override
  public Class<DeleteMyndighedsdeltager> requestType() {
    return DeleteMyndighedsdeltager.class;
  }

  @Override
  public void checkForm(
      @Nullable Caller caller,
      DeleteMyndighedsdeltager request,
      LocalDate today,
      FormFindings findings) {
    ParticipationForm.check(request, findings);
  }

  @Override
  public Set<String> citizens(DeleteMyndighedsdeltager request) {
    return Set.of(Objects.requireNonNull(request.personnummer()));
  }

  @Override
  public Decision<Indkaldelse> decide(Call<DeleteMyndighedsdeltager> call) {
    DeleteMyndighedsdeltager request = call.request();
    Myndighedsdeltager idAlone =
        MyndighedsdeltagerBuilder.builder()
            .myndighedsdeltagerId(request.myndighedsdeltagerId())
            .build();
    return guests.decide(
        new Call<>(
            call.operation(),
            call.caller(),
            new SaveMyndighedsdeltager(request.personnummer(), request.indkaldelseId(), idAlone),
            call.asOf(),
            call.dryRun()));
  }
}
