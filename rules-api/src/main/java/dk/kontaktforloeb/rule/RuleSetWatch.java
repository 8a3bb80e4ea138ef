package dk.kontaktforloeb.rule;

import java.util.List;

/**
 * A rule set that follows its files. A valid edit takes the place of the rules in force between two
 * decisions: every decision is made by one set, rules, tables, texts and templates together. An
 * invalid one is reported and changes nothing. Thread-safe.
 *
 * <p>Give it to {@link dk.kontaktforloeb.KontaktforloebRules.Builder#ruleSet(RuleSetWatch)}, and
 * close it when the host stops.
 */
public interface RuleSetWatch extends AutoCloseable {

  /** The rules in force. */
  RuleSet current();

  /**
   * Reads the files now, without waiting for the watch to notice a change.
   *
   * @return whether they are in force; if not, the listener was told why
   */
  boolean reload();

  /** Follows no more; the rules in force stay. */
  @Override
  void close();

  /** Is told what came of a change; called by one thread at a time. */
  interface Listener {

    /** Other rules are in force for the next decision. */
    default void changed(RuleSet before, RuleSet now) {}

    /** The files were read and are refused; the rules in force stay. */
    default void refused(List<RuleProblem> problems) {}
  }
}
