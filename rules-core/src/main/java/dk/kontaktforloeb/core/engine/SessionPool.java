package dk.kontaktforloeb.core.engine;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * Kept sessions of one KieBase. A thread finds the session that it used last, so that a session's
 * memory stays with one core; two threads that share a place make do with a session more. A session
 * that threw is thrown away: what it found until then is not the whole truth, and never read as
 * "nothing violated".
 *
 * @param <C> what the consequences report to
 */
final class SessionPool<C> {
  private static final int PLACES = 64;

  /** Places are a cache line apart, so that threads do not slow each other down. */
  private static final int STRIDE = 16;

  private final KieBase kieBase;
  private final Supplier<C> newCollector;
  private final Function<C, Map<String, Object>> globals;
  private final AtomicReferenceArray<@Nullable KeptSession<C>> kept =
      new AtomicReferenceArray<>(PLACES * STRIDE);

  /**
   * A pool whose sessions get a collector each, and the globals of rule files that it stands
   * behind.
   */
  SessionPool(KieBase kieBase, Supplier<C> newCollector, Function<C, Map<String, Object>> globals) {
    this.kieBase = kieBase;
    this.newCollector = newCollector;
    this.globals = globals;
  }

  private KeptSession<C> newSession() {
    C collector = newCollector.get();
    return new KeptSession<>(kieBase.newKieSession(), collector, globals.apply(collector));
  }

  /** Judges a fact; {@code begin} readies the collector, {@code end} takes what it holds. */
  <F, R> R judge(F fact, BiConsumer<C, F> begin, Function<C, R> end) {
    int place = (int) (Thread.currentThread().getId() % PLACES) * STRIDE;
    KeptSession<C> session = kept.getAndSet(place, null);
    if (session == null) {
      session = newSession();
    }
    try {
      begin.accept(session.collector(), fact);
      session.judge(fact);
      R result = end.apply(session.collector());
      if (!kept.compareAndSet(place, null, session)) {
        session.dispose();
      }
      return result;
    } catch (Throwable e) {
      session.dispose();
      throw e;
    }
  }
}
