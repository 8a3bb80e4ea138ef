package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.form.FormFindings;
import dk.kontaktforloeb.core.port.CheckedPorts;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.event.BorgerEvent;
import dk.kontaktforloeb.event.EventCase;
import dk.kontaktforloeb.event.EventFacts;
import dk.kontaktforloeb.event.EventFactsBuilder;
import dk.kontaktforloeb.port.BorgerFacts;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event: seen before it changes nothing, else it has the effects that the rules find. */
record EventHandler<E extends Record & BorgerEvent>(
    EventKind<E> kind,
    Gate gate,
    Answers answers,
    DroolsRuleEngine engine,
    EffectWriter writer,
    Tables tables)
    implements Handler<E, @Nullable Void> {

  @Override
  public Class<E> requestType() {
    return kind.type();
  }

  @Override
  public void checkForm(
      @Nullable Caller caller, E request, LocalDate today, FormFindings findings) {
    kind.checkForm(request, today, findings);
  }

  @Override
  public Set<String> citizens(E request) {
    return kind.citizens(request);
  }

  @Override
  public E withId(E request) {
    return kind.withId(request);
  }

  @Override
  public Decision<@Nullable Void> decide(Call<E> call) {
    CheckedPorts ports = gate.ports();
    E event = call.request();
    List<Violation> refused = gate.access(call, kind.personnummer(event), null);
    if (!refused.isEmpty()) {
      return answers.rejected(call, kind.personnummer(event), refused);
    }
    UUID haendelseId = event.haendelseId();
    if (haendelseId != null && ports.haendelser().isSeen(haendelseId)) {
      return answers.accepted(call, null, List.of(), access(call));
    }
    Optional<Borger> borger = kind.borger(event, ports);
    List<Violation> why = new ArrayList<>();
    if (borger.isEmpty()) {
      why.addAll(gate.unknownCitizen(kind.citizenPointer(), kind.personnummer(event)));
    }
    why.addAll(kind.idInUse(event, gate));
    if (!why.isEmpty()) {
      return answers.rejected(call, kind.personnummer(event), why);
    }
    boolean isRepetition = kind.isRepetition(event, ports);
    EventCase eventCase = new EventCase(facts(call, borger.orElseThrow()));
    List<Effect> effects = isRepetition ? List.of() : engine.effects(eventCase);
    if (!call.dryRun()) {
      carryOut(call, isRepetition, effects);
    }
    return answers.accepted(call, null, effects, isRepetition ? access(call) : eventCase);
  }

  /** All that is judged of an event that was seen before. */
  private AccessCase access(Call<E> call) {
    return new AccessCase(call.operation(), call.caller(), kind.personnummer(call.request()));
  }

  private EventFacts facts(Call<E> call, Borger borger) {
    BorgerFacts stored =
        gate.ports()
            .facts(
                new BorgerFacts.Query(kind.personnummer(call.request()), call.today(), true, true));
    return EventFactsBuilder.builder()
        .operation(call.operation())
        .caller(call.caller())
        .event(call.request())
        .borger(borger)
        .registerFoelger(gate.ports().borgere().followsEvents())
        .aktive(stored.aktive())
        .frister(stored.frister())
        .historik(stored.deltagelsesvalg())
        .tables(tables)
        .asOf(call.asOf())
        .build();
  }

  private void carryOut(Call<E> call, boolean isRepetition, List<Effect> effects) {
    CheckedPorts ports = gate.ports();
    E event = call.request();
    if (event.haendelseId() != null) {
      ports.haendelser().remember(event.haendelseId());
    }
    if (!isRepetition) {
      kind.store(event, ports);
      writer.carryOut(effects, kind.personnummer(event), call);
      kind.move(event, ports);
      ports.borgere().follow(event, call.today());
    }
  }
}
