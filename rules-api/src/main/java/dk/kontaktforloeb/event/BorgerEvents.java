package dk.kontaktforloeb.event;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to citizens. The host raises an event before or after its register shows the
 * change, and also when a known end date passes. Raised again, an event changes nothing.
 * Thread-safe; what an event does wrong is told in the decision, never thrown.
 */
public interface BorgerEvents {

  /** An absence begins. */
  Decision<@Nullable Void> fravaerOprettet(Caller caller, FravaerOprettet event);

  /** An absence ends. */
  Decision<@Nullable Void> fravaerAfsluttet(Caller caller, FravaerAfsluttet event);

  /** A deadline is issued. */
  Decision<@Nullable Void> fristUdstedt(Caller caller, FristUdstedt event);

  /** The citizen has got another personnummer. */
  Decision<@Nullable Void> cprSkiftet(Caller caller, CprSkiftet event);

  /** The citizen has moved to another jobcentre. */
  Decision<@Nullable Void> borgerFlyttet(Caller caller, BorgerFlyttet event);

  /** The same events that decide and list the effects, and store and send nothing. */
  BorgerEvents dryRun();
}
