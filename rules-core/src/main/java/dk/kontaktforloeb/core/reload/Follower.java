package dk.kontaktforloeb.core.reload;

import dk.kontaktforloeb.core.engine.CompiledRules;

/** Takes over rules that changed, in two steps: no one takes them when one can not. */
public interface Follower {

  /**
   * Readies everything for other rules.
   *
   * @return puts them in force; it can not fail
   * @throws RuntimeException when they are refused
   */
  Runnable prepare(CompiledRules next);
}
