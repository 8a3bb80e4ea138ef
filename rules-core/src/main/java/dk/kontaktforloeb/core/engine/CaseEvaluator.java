package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.message.MessageFactory;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.soegning.QueryCase;
import java.util.List;

/** Judges facts by compiled rules. Thread-safe. */
interface CaseEvaluator {

  /** The rules that the fact violates. */
  Judgement judge(Object fact);

  /** The effects of an accepted fact, in catalogue order. */
  List<Effect> effects(Object fact, MessageFactory messages);

  /** What a query may see. */
  QueryScope scope(QueryCase query);
}
