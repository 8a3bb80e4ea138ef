package dk.kontaktforloeb.core.explain;

import java.util.List;

/** A compiled rule, condition by condition. Thread-safe. */
public interface Conditions {

  /** Id of the rule. */
  String id();

  /** Type of the facts that it judges. */
  Class<?> factType();

  /** The conditions as they are written, in order. */
  List<String> texts();

  /**
   * Whether a condition holds.
   *
   * @throws dk.kontaktforloeb.rule.RuleEngineException when it fails to evaluate
   */
  boolean holds(int condition, Object fact);
}
