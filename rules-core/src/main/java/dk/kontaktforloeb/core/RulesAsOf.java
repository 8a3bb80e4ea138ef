package dk.kontaktforloeb.core;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.service.Decider;
import dk.kontaktforloeb.core.service.DefaultBorgerEvents;
import dk.kontaktforloeb.core.service.DefaultIndkaldelseService;
import dk.kontaktforloeb.core.service.DefaultInterviewService;
import dk.kontaktforloeb.event.BorgerEvents;
import dk.kontaktforloeb.indkaldelse.IndkaldelseService;
import dk.kontaktforloeb.interview.InterviewService;
import dk.kontaktforloeb.json.JsonGateway;
import dk.kontaktforloeb.rule.RuleEngine;
import dk.kontaktforloeb.table.Tables;
import java.time.Instant;

/**
 * Rules as of an instant: dry runs alone.
 *
 * @param rules those that it is a view of
 * @param decider theirs, with a clock that stands still
 * @param json theirs, as of the instant
 */
record RulesAsOf(KontaktforloebRules rules, Decider decider, JsonGateway json)
    implements KontaktforloebRules {

  @Override
  public IndkaldelseService indkaldelser() {
    return new DefaultIndkaldelseService(decider, true);
  }

  @Override
  public InterviewService interviews() {
    return new DefaultInterviewService(decider, true);
  }

  @Override
  public BorgerEvents events() {
    return new DefaultBorgerEvents(decider, true);
  }

  @Override
  public RuleEngine engine() {
    return rules.engine();
  }

  @Override
  public Tables tables() {
    return rules.tables();
  }

  @Override
  public KontaktforloebRules asOf(Instant instant) {
    return rules.asOf(instant);
  }
}
