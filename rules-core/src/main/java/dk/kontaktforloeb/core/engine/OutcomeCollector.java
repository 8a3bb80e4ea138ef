package dk.kontaktforloeb.core.engine;

import java.util.Map;

/** What effect rules and query rules report to: they are judged in the same sessions. */
record OutcomeCollector(EffectCollector effects, ScopeCollector scope) {
  OutcomeCollector() {
    this(new EffectCollector(), new ScopeCollector());
  }

  /** By the names that rule files use. */
  Map<String, Object> globals() {
    return Map.of(Globals.EFFECTS, effects, Globals.SCOPE, scope);
  }
}
