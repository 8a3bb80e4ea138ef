package dk.kontaktforloeb.core;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.json.DefaultJsonGateway;
import dk.kontaktforloeb.core.service.DefaultBorgerEvents;
import dk.kontaktforloeb.core.service.DefaultIndkaldelseService;
import dk.kontaktforloeb.core.service.DefaultInterviewService;
import dk.kontaktforloeb.core.service.Shell;
import dk.kontaktforloeb.event.BorgerEvents;
import dk.kontaktforloeb.indkaldelse.IndkaldelseService;
import dk.kontaktforloeb.interview.InterviewService;
import dk.kontaktforloeb.json.JsonGateway;
import dk.kontaktforloeb.table.Tables;
import java.time.Instant;

/** Engine and services, put together. */
record DefaultKontaktforloebRules(DroolsRuleEngine engine, Tables tables, Shell shell)
    implements KontaktforloebRules {

  @Override
  public IndkaldelseService indkaldelser() {
    return new DefaultIndkaldelseService(shell, false);
  }

  @Override
  public InterviewService interviews() {
    return new DefaultInterviewService(shell, false);
  }

  @Override
  public BorgerEvents events() {
    return new DefaultBorgerEvents(shell, false);
  }

  @Override
  public JsonGateway json() {
    return new DefaultJsonGateway(shell);
  }

  @Override
  public KontaktforloebRules asOf(Instant instant) {
    return new RulesAsOf(this, shell.asOf(instant));
  }
}
