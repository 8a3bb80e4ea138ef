package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.explain.VerdictSource;
import dk.kontaktforloeb.core.message.MessageFactory;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.rule.RuleEngineException;
import dk.kontaktforloeb.soegning.QueryCase;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Judges by asking every rule's conditions one after the other, without a session. The conditions
 * are those that Drools evaluates.
 */
final class PredicateLoop implements CaseEvaluator {
  private final ClassValue<WalkedRule[]> rules;
  private final ClassValue<WalkedRule[]> outcomes;
  private final Violations violations;

  /**
   * A loop over those rules.
   *
   * @throws RuleEngineException when one of them can not be walked
   */
  PredicateLoop(RuleModel rules, RuleModel outcomes, Violations violations) {
    this.rules = byFactType(rules.requireWalkable());
    this.outcomes = byFactType(outcomes.requireWalkable());
    this.violations = violations;
  }

  private static ClassValue<WalkedRule[]> byFactType(RuleModel model) {
    return new ClassValue<>() {
      @Override
      protected WalkedRule[] computeValue(Class<?> type) {
        return model.judging(type);
      }
    };
  }

  @Override
  public Judgement judge(Object fact) {
    WalkedRule[] judging = rules.get(fact.getClass());
    VerdictTrace trace = new VerdictTrace(judging);
    @Nullable ViolationCollector collector = null;
    for (int i = 0; i < judging.length; i++) {
      int stoppedBy = stoppedBy(judging[i], fact);
      trace.add(i, stoppedBy);
      if (stoppedBy == VerdictSource.FIRED) {
        if (collector == null) {
          collector = new ViolationCollector(violations);
          collector.begin(fact);
        }
        fire(judging[i], fact, Map.of("report", collector));
      }
    }
    return new Judgement(collector == null ? List.of() : collector.end(), trace);
  }

  @Override
  public List<Effect> effects(Object fact, MessageFactory messages) {
    OutcomeCollector collector = new OutcomeCollector();
    collector.effects().begin(messages);
    fireAll(fact, collector);
    return collector.effects().end();
  }

  @Override
  public QueryScope scope(QueryCase query) {
    OutcomeCollector collector = new OutcomeCollector();
    collector.scope().begin();
    fireAll(query, collector);
    return collector.scope().end();
  }

  private void fireAll(Object fact, OutcomeCollector collector) {
    @Nullable Map<String, Object> globals = null;
    for (WalkedRule rule : outcomes.get(fact.getClass())) {
      if (stoppedBy(rule, fact) == VerdictSource.FIRED) {
        globals = globals == null ? collector.globals() : globals;
        fire(rule, fact, globals);
      }
    }
  }

  private static int stoppedBy(WalkedRule rule, Object fact) {
    try {
      return rule.stoppedBy(fact);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      throw failed(rule, fact, e);
    }
  }

  private static void fire(WalkedRule rule, Object fact, Map<String, Object> globals) {
    try {
      rule.fire(fact, globals);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      throw failed(rule, fact, e);
    }
  }

  private static RuleEngineException failed(WalkedRule rule, Object fact, Throwable e) {
    return new RuleEngineException(
        "Rule %s failed on %s; nothing was decided"
            .formatted(rule.id(), fact.getClass().getSimpleName()),
        e);
  }
}
