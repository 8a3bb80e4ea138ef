package dk.kontaktforloeb.examples.benchmarks;

import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.BookingFacts;
import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The predicates as rules of Easy Rules, built once. */
final class EasyRules implements Evaluator {
  private static final String SAG = "sag";
  private static final String VIOLATED = "violated";

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules rules = new Rules();

  EasyRules(List<PredicateRule> predicates) {
    int priority = 0;
    for (PredicateRule rule : predicates) {
      rules.register(
          new RuleBuilder()
              .name(rule.id())
              .priority(priority++)
              .when(facts -> rule.isViolated().test(facts.<BookingCase>get(SAG)))
              .then(facts -> facts.<List<String>>get(VIOLATED).add(rule.id()))
              .build());
    }
  }

  @Override
  public Object decide(BookingFacts bookingFacts) {
    BookingCase sag = new BookingCase(bookingFacts);
    if (PredicateRules.ACCESS.isViolated().test(sag)) {
      return List.of(PredicateRules.ACCESS.id());
    }
    List<String> violated = new ArrayList<>();
    Facts facts = new Facts();
    facts.put(SAG, sag);
    facts.put(VIOLATED, violated);
    engine.fire(rules, facts);
    return violated;
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<String> violatedRules(Object decision) {
    return (List<String>) decision;
  }
}
