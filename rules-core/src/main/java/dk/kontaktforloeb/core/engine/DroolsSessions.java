package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.message.MessageFactory;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.soegning.QueryCase;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;

/** Judges with kept sessions of Drools. */
final class DroolsSessions implements CaseEvaluator {
  private final SessionPool<ViolationCollector> validation;
  private final SessionPool<OutcomeCollector> outcomes;

  DroolsSessions(KieBase rules, KieBase outcomeRules, Violations violations) {
    this.validation =
        new SessionPool<>(
            rules,
            () -> new ViolationCollector(violations),
            collector -> Map.of(Globals.REPORT, collector));
    this.outcomes =
        new SessionPool<>(outcomeRules, OutcomeCollector::new, OutcomeCollector::globals);
  }

  @Override
  public Judgement judge(Object fact) {
    return new Judgement(
        validation.judge(fact, ViolationCollector::begin, ViolationCollector::end), null);
  }

  @Override
  public List<Effect> effects(Object fact, MessageFactory messages) {
    return outcomes.judge(
        fact,
        (collector, begun) -> collector.effects().begin(messages),
        collector -> collector.effects().end());
  }

  @Override
  public QueryScope scope(QueryCase query) {
    return outcomes.judge(
        query,
        (collector, begun) -> collector.scope().begin(),
        collector -> collector.scope().end());
  }
}
