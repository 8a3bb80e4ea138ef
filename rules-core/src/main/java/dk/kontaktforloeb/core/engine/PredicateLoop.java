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
  private final ClassValue<WalkedRules> rules;
  private final ClassValue<WalkedRules> outcomes;
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

  private static ClassValue<WalkedRules> byFactType(RuleModel model) {
    return new ClassValue<>() {
      @Override
      protected WalkedRules computeValue(Class<?> type) {
        return new WalkedRules(model.judging(type));
      }
    };
  }

  @Override
  public Judgement judge(Object fact) {
    Judging judging = new Judging(rules.get(fact.getClass()), fact, violations);
    judging.rules.walk(fact, judging);
    return judging.judgement();
  }

  @Override
  public List<Effect> effects(Object fact, MessageFactory messages) {
    FindingEffects finding = new FindingEffects(fact, messages);
    outcomes.get(fact.getClass()).walk(fact, finding);
    return finding.effects();
  }

  @Override
  public QueryScope scope(QueryCase query) {
    ScopeCollector collector = new ScopeCollector();
    collector.begin();
    outcomes
        .get(query.getClass())
        .walk(
            query,
            (index, rule, stoppedBy) -> {
              if (stoppedBy == VerdictSource.FIRED) {
                rule.fire(query, Map.of(Globals.SCOPE, collector));
              }
            });
    return collector.end();
  }

  /** Gathers violations, and notes how every rule came out. */
  private static final class Judging implements WalkedRules.Visitor {
    private final WalkedRules rules;
    private final Object fact;
    private final Violations violations;
    private final VerdictTrace trace;
    private @Nullable ViolationCollector collector;

    Judging(WalkedRules rules, Object fact, Violations violations) {
      this.rules = rules;
      this.fact = fact;
      this.violations = violations;
      this.trace = new VerdictTrace(rules.rules());
    }

    @Override
    public void visit(int index, WalkedRule rule, int stoppedBy) {
      trace.add(index, stoppedBy);
      if (stoppedBy == VerdictSource.FIRED) {
        ViolationCollector found = collector;
        if (found == null) {
          found = new ViolationCollector(violations);
          found.begin(fact);
          collector = found;
        }
        rule.fire(fact, Map.of(Globals.REPORT, found));
      }
    }

    Judgement judgement() {
      return new Judgement(collector == null ? List.of() : collector.end(), trace);
    }
  }

  /** Gathers effects. */
  private static final class FindingEffects implements WalkedRules.Visitor {
    private final Object fact;
    private final MessageFactory messages;
    private @Nullable EffectCollector collector;

    FindingEffects(Object fact, MessageFactory messages) {
      this.fact = fact;
      this.messages = messages;
    }

    @Override
    public void visit(int index, WalkedRule rule, int stoppedBy) {
      if (stoppedBy == VerdictSource.FIRED) {
        EffectCollector found = collector;
        if (found == null) {
          found = new EffectCollector();
          found.begin(messages);
          collector = found;
        }
        rule.fire(fact, Map.of(Globals.EFFECTS, found));
      }
    }

    List<Effect> effects() {
      return collector == null ? List.of() : collector.end();
    }
  }
}
