package dk.kontaktforloeb.core.engine;

import java.util.Map;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** A session that judges one case after another. Used by one thread at a time. */
final class KeptSession<C> {
  private final KieSession session;
  private final C collector;

  KeptSession(KieSession session, C collector, Map<String, Object> globals) {
    this.session = session;
    this.collector = collector;
    globals.forEach(session::setGlobal);
  }

  C collector() {
    return collector;
  }

  void judge(Object fact) {
    FactHandle handle = session.insert(fact);
    session.fireAllRules();
    session.delete(handle);
  }

  void dispose() {
    session.dispose();
  }
}
