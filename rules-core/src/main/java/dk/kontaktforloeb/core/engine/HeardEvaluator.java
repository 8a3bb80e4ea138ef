package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.message.MessageFactory;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.soegning.QueryCase;
import java.util.List;

/** Tells a listener what another evaluator judges. */
record HeardEvaluator(CaseEvaluator evaluator, FactListener listener) implements CaseEvaluator {

  @Override
  public Judgement judge(Object fact) {
    listener.judged(fact);
    return evaluator.judge(fact);
  }

  @Override
  public List<Effect> effects(Object fact, MessageFactory messages) {
    listener.concluded(fact);
    return evaluator.effects(fact, messages);
  }

  @Override
  public QueryScope scope(QueryCase query) {
    listener.concluded(query);
    return evaluator.scope(query);
  }
}
