package dk.kontaktforloeb.examples.benchmarks;

import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.explain.Explanation;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.BookingFacts;
import dk.kontaktforloeb.rule.RuleEngine;
import java.util.List;

/** The engine on ready facts, and then why: every rule with its conditions and what they saw. */
final class Explained implements Evaluator {
  private final RuleEngine engine;

  Explained(RuleEngine engine) {
    this.engine = engine;
  }

  @Override
  public Object decide(BookingFacts facts) {
    Decision<?> decision = engine.decide(new BookingCase(facts));
    return new Both(decision, decision.explain());
  }

  @Override
  public List<String> violatedRules(Object decided) {
    return Engine.ruleIds(((Both) decided).decision());
  }

  private record Both(Decision<?> decision, Explanation explanation) {}
}
