package dk.kontaktforloeb.core;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.json.DefaultJsonGateway;
import dk.kontaktforloeb.core.service.CurrentShell;
import dk.kontaktforloeb.core.service.Decider;
import dk.kontaktforloeb.core.service.DefaultBorgerEvents;
import dk.kontaktforloeb.core.service.DefaultIndkaldelseService;
import dk.kontaktforloeb.core.service.DefaultInterviewService;
import dk.kontaktforloeb.event.BorgerEvents;
import dk.kontaktforloeb.indkaldelse.IndkaldelseService;
import dk.kontaktforloeb.interview.InterviewService;
import dk.kontaktforloeb.json.JsonGateway;
import dk.kontaktforloeb.table.Tables;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Engine and services, put together.
 *
 * @param requestBytes how many bytes the JSON text of a request may have
 */
record DefaultKontaktforloebRules(Supplier<Assembled> inForce, Decider decider, int requestBytes)
    implements KontaktforloebRules {

  /** Rules that change. */
  DefaultKontaktforloebRules(FollowingRules following, int requestBytes) {
    this(following, new CurrentShell(() -> following.get().shell()), requestBytes);
  }

  @Override
  public DroolsRuleEngine engine() {
    return inForce.get().engine();
  }

  @Override
  public Tables tables() {
    return inForce.get().tables();
  }

  @Override
  public IndkaldelseService indkaldelser() {
    return new DefaultIndkaldelseService(decider, false);
  }

  @Override
  public InterviewService interviews() {
    return new DefaultInterviewService(decider, false);
  }

  @Override
  public BorgerEvents events() {
    return new DefaultBorgerEvents(decider, false);
  }

  @Override
  public JsonGateway json() {
    return new DefaultJsonGateway(decider, requestBytes);
  }

  @Override
  public KontaktforloebRules asOf(Instant instant) {
    return new RulesAsOf(this, decider.asOf(instant), json().asOf(instant));
  }
}
