package dk.kontaktforloeb.rule;

/** What judges by the compiled rules. Both find the same, always. */
public enum Evaluator {
  /** Kept sessions of Drools: judges any rule that Drools can. */
  DROOLS_SESSION,
  /**
   * A loop over the conditions that Drools compiled from the rule files, without its network:
   * several times as fast, and how every rule came out is at hand with every decision. Judges rules
   * of one pattern alone.
   */
  PREDICATE_LOOP
}
