package dk.kontaktforloeb.examples.benchmarks;

import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.BookingFacts;
import java.util.ArrayList;
import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;

/** The predicates as rules of Evrete, compiled once; a new stateless session for every decision. */
final class EvreteRules implements Evaluator {
  private final Knowledge knowledge;

  EvreteRules(List<PredicateRule> predicates) {
    RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
    int salience = predicates.size();
    for (PredicateRule rule : predicates) {
      rules
          .newRule(rule.id())
          .salience(salience--)
          .forEach("$sag", Judged.class)
          .where(isViolated(rule), "$sag")
          .execute(context -> context.get(Judged.class, "$sag").violated().add(rule.id()));
    }
    knowledge = rules.build();
  }

  private static ValuesPredicate isViolated(PredicateRule rule) {
    return values -> rule.isViolated().test(values.get(0, Judged.class).sag());
  }

  @Override
  public Object decide(BookingFacts facts) {
    BookingCase sag = new BookingCase(facts);
    if (PredicateRules.ACCESS.isViolated().test(sag)) {
      return List.of(PredicateRules.ACCESS.id());
    }
    Judged judged = new Judged(sag, new ArrayList<>());
    knowledge.newStatelessSession().insertAndFire(judged);
    return judged.violated();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<String> violatedRules(Object decision) {
    return (List<String>) decision;
  }

  /**
   * The one fact: a case, and where its violations are put.
   *
   * @param sag the case
   * @param violated ids of the violated rules
   */
  record Judged(BookingCase sag, List<String> violated) {}
}
