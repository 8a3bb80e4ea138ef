package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.rule.RuleEngineException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kie.api.KieBase;

/**
 * Kept sessions of one KieBase, as many as threads ever judged at once. A session that threw is
 * thrown away: what it found until then is not the whole truth, and never read as "nothing
 * violated".
 *
 * @param <C> what the consequences report to
 */
final class SessionPool<C> {
  private final KieBase kieBase;
  private final String global;
  private final Supplier<C> newCollector;
  private final ConcurrentLinkedQueue<KeptSession<C>> idle = new ConcurrentLinkedQueue<>();

  SessionPool(KieBase kieBase, String global, Supplier<C> newCollector) {
    this.kieBase = kieBase;
    this.global = global;
    this.newCollector = newCollector;
  }

  KieBase kieBase() {
    return kieBase;
  }

  /** Judges a fact; {@code begin} readies the collector, {@code end} takes what it holds. */
  <F, R> R judge(F fact, BiConsumer<C, F> begin, Function<C, R> end) {
    KeptSession<C> session = idle.poll();
    if (session == null) {
      session = new KeptSession<>(kieBase.newKieSession(), global, newCollector.get());
    }
    try {
      begin.accept(session.collector(), fact);
      session.judge(fact);
      R result = end.apply(session.collector());
      idle.offer(session);
      return result;
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      session.dispose();
      throw new RuleEngineException(
          "A rule failed on %s; nothing was decided".formatted(fact.getClass().getSimpleName()), e);
    }
  }
}
