package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.event.BorgerEvents;
import dk.kontaktforloeb.event.BorgerFlyttet;
import dk.kontaktforloeb.event.CprSkiftet;
import dk.kontaktforloeb.event.FravaerAfsluttet;
import dk.kontaktforloeb.event.FravaerOprettet;
import dk.kontaktforloeb.event.FristUdstedt;
import org.jspecify.annotations.Nullable;

/** The events on a decider. */
public record DefaultBorgerEvents(Decider decider, boolean isDryRun) implements BorgerEvents {

  @Override
  public Decision<@Nullable Void> fravaerOprettet(Caller caller, FravaerOprettet event) {
    return decider.decide(Operation.FRAVAER_OPRETTET, caller, event, isDryRun);
  }

  @Override
  public Decision<@Nullable Void> fravaerAfsluttet(Caller caller, FravaerAfsluttet event) {
    return decider.decide(Operation.FRAVAER_AFSLUTTET, caller, event, isDryRun);
  }

  @Override
  public Decision<@Nullable Void> fristUdstedt(Caller caller, FristUdstedt event) {
    return decider.decide(Operation.FRIST_UDSTEDT, caller, event, isDryRun);
  }

  @Override
  public Decision<@Nullable Void> cprSkiftet(Caller caller, CprSkiftet event) {
    return decider.decide(Operation.CPR_SKIFTET, caller, event, isDryRun);
  }

  @Override
  public Decision<@Nullable Void> borgerFlyttet(Caller caller, BorgerFlyttet event) {
    return decider.decide(Operation.BORGER_FLYTTET, caller, event, isDryRun);
  }

  @Override
  public BorgerEvents dryRun() {
    return new DefaultBorgerEvents(decider, true);
  }
}
