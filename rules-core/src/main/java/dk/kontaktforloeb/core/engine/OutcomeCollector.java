package dk.kontaktforloeb.core.engine;

/** What effect rules and query rules report to: they are judged in the same sessions. */
record OutcomeCollector(EffectCollector effects, ScopeCollector scope) {
  OutcomeCollector() {
    this(new EffectCollector(), new ScopeCollector());
  }
}
