package dk.kontaktforloeb.core.engine;

import org.jspecify.annotations.Nullable;

/**
 * The rules of a rule set, taken apart.
 *
 * @param rules those that say what is wrong
 * @param outcomes those that say what follows, and what a query may see
 */
record WalkedSet(RuleModel rules, RuleModel outcomes) {

  /** The rule of that id, or null when it is a check or can not be walked. */
  @Nullable WalkedRule find(String id) {
    WalkedRule rule = rules.find(id);
    return rule == null ? outcomes.find(id) : rule;
  }
}
