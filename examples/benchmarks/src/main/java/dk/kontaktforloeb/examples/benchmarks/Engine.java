package dk.kontaktforloeb.examples.benchmarks;

import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.BookingFacts;
import dk.kontaktforloeb.rule.RuleEngine;
import java.util.List;

/** The engine on ready facts: rules, effects and the decision, no ports. */
final class Engine implements Evaluator {
  private final RuleEngine engine;

  Engine(RuleEngine engine) {
    this.engine = engine;
  }

  @Override
  public Object decide(BookingFacts facts) {
    return engine.decide(new BookingCase(facts));
  }

  @Override
  public List<String> violatedRules(Object decision) {
    return ruleIds((Decision<?>) decision);
  }

  static List<String> ruleIds(Decision<?> decision) {
    return decision.violations().stream().map(violation -> violation.ruleId().value()).toList();
  }
}
