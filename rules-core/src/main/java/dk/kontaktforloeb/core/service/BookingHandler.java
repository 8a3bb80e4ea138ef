package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.form.BookingForm;
import dk.kontaktforloeb.core.form.FormFindings;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import dk.kontaktforloeb.indkaldelse.MyndighedsdeltagerBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    return BookingForm.kept(operation);
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
    if (operation != Operation.CREATE_INDKALDELSE) {
      return request;
    }
    IndkaldelseBuilder complete = IndkaldelseBuilder.builder(request);
    if (request.indkaldelseId() == null) {
      complete.indkaldelseId(idSource.get());
    }
    if (request.myndighedsdeltagere() != null) {
      complete.myndighedsdeltagere(
          request.myndighedsdeltagere().stream().map(guest -> withId(guest, idSource)).toList());
    }
    return complete.build();
  }

  static Myndighedsdeltager withId(Myndighedsdeltager guest, Supplier<UUID> idSource) {
    return guest.myndighedsdeltagerId() == null
        ? MyndighedsdeltagerBuilder.builder(guest).myndighedsdeltagerId(idSource.get()).build()
        : guest;
  }

  @Override
  public Decision<Indkaldelse> decide(Call<Indkaldelse> call) {
    Indkaldelse request = call.request();
    String personnummer = Objects.requireNonNull(request.personnummer());
    @Nullable Indkaldelse stored = factsReader.stored(operation, request);
    Gate.Admission admission = gate.admit(call, personnummer, stored, () -> idsInUse(request));
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

  /**
   * New ids of guests that are in use or given twice. Those on the citizen's booking of the
   * requested id are not new: the request repeats, and IND-03 says so.
   */
  private List<Violation> idsInUse(Indkaldelse request) {
    if (operation != Operation.CREATE_INDKALDELSE || request.myndighedsdeltagere() == null) {
      return List.of();
    }
    Set<UUID> seen = new HashSet<>();
    List<Violation> inUse = new ArrayList<>();
    for (int i = 0; i < request.myndighedsdeltagere().size(); i++) {
      UUID id = Objects.requireNonNull(request.myndighedsdeltagere().get(i).myndighedsdeltagerId());
      if (!seen.add(id) || isGuestIdOfAnother(id, request)) {
        inUse.addAll(gate.idInUse(BookingForm.guestId(i), id));
      }
    }
    return inUse;
  }

  private boolean isGuestIdOfAnother(UUID id, Indkaldelse request) {
    return gate.ports().indkaldelser().isMyndighedsdeltagerIdInUse(id)
        && factsReader.guestsOfSameId(request).noneMatch(id::equals);
  }
}
