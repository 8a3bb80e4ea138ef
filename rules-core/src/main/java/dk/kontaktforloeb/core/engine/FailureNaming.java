package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.explain.Explanations;
import dk.kontaktforloeb.core.message.MessageFactory;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.rule.RuleEngineException;
import dk.kontaktforloeb.soegning.QueryCase;
import java.util.List;
import java.util.function.Supplier;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * Names the rule that failed: its place, its condition, and the values that it met. The failure
 * itself is looked for only then, by asking the conditions again.
 */
final class FailureNaming implements CaseEvaluator {
  private final CaseEvaluator evaluator;
  private final Explanations explanations;

  FailureNaming(CaseEvaluator evaluator, Explanations explanations) {
    this.evaluator = evaluator;
    this.explanations = explanations;
  }

  @Override
  public Judgement judge(Object fact) {
    return naming(fact, () -> evaluator.judge(fact));
  }

  @Override
  public List<Effect> effects(Object fact, MessageFactory messages) {
    return naming(fact, () -> evaluator.effects(fact, messages));
  }

  @Override
  public QueryScope scope(QueryCase query) {
    return naming(query, () -> evaluator.scope(query));
  }

  private <T> T naming(Object fact, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      throw new RuleEngineException("A rule failed; nothing was decided. " + failure(fact, e), e);
    }
  }

  private String failure(Object fact, Throwable e) {
    if (!(fact instanceof AccessCase judged)) {
      return "It judged a " + fact.getClass().getSimpleName();
    }
    Operation operation = judged.getOperation();
    // A session wraps what a consequence throws.
    Throwable thrown = e instanceof ConsequenceException ? e.getCause() : e;
    if (thrown instanceof FailedConsequenceException failed) {
      return "%s: its consequence ended in %s"
          .formatted(
              explanations.shown(operation, failed.ruleId()),
              failed.getCause().getClass().getSimpleName());
    }
    try {
      return explanations.failureOn(judged).orElse("It judged %s".formatted(operation.wireName()));
    } catch (RuleEngineException unwalkable) {
      return "It judged %s".formatted(operation.wireName());
    }
  }
}
