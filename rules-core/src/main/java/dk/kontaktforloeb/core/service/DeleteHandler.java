package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.form.BookingForm;
import dk.kontaktforloeb.core.form.FormFindings;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.indkaldelse.DeleteIndkaldelse;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** DeleteIndkaldelse. */
record DeleteHandler(BookingHandler bookings) implements Handler<DeleteIndkaldelse, Indkaldelse> {

  @Override
  public Class<DeleteIndkaldelse> requestType() {
    return DeleteIndkaldelse.class;
  }

  @Override
  public void checkForm(
      @Nullable Caller caller, DeleteIndkaldelse request, LocalDate today, FormFindings findings) {
    BookingForm.check(request, findings);
  }

  @Override
  public Set<String> citizens(DeleteIndkaldelse request) {
    return Set.of(Objects.requireNonNull(request.personnummer()));
  }

  @Override
  public Decision<Indkaldelse> decide(Call<DeleteIndkaldelse> call) {
    DeleteIndkaldelse request = call.request();
    Indkaldelse asBooking =
        IndkaldelseBuilder.builder()
            .personnummer(request.personnummer())
            .indkaldelseId(request.indkaldelseId())
            .aflysningsaarsag(request.aflysningsaarsag())
            .build();
    return bookings.decide(
        new Call<>(call.operation(), call.caller(), asBooking, call.asOf(), call.dryRun()));
  }
}
