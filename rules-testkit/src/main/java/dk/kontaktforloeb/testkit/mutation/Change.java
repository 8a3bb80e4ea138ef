package dk.kontaktforloeb.testkit.mutation;

import dk.kontaktforloeb.core.engine.OpenedRules;
import dk.kontaktforloeb.core.engine.WalkedRule;
import dk.kontaktforloeb.rule.Rule;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How a mutant is made. */
sealed interface Change {

  /**
   * A rule is written otherwise.
   *
   * @param id of the rule
   * @param path its file
   * @param header what stands in the file before its first rule
   * @param name of the changed rule, its own among all mutants
   * @param text of the changed rule
   * @param alwaysDiffers whether what is reported differs even where the verdict does not
   */
  record RuleText(
      String id, String path, String header, String name, String text, boolean alwaysDiffers)
      implements Change {}

  /** A rule is not there. */
  record NoRule(String id) implements Change {}

  /** The catalogue says something else of a rule. */
  record Entry(String id, UnaryOperator<Rule> change) implements Change {}

  /** A table holds something else. */
  record TableText(String name, String csv) implements Change {}

  /**
   * The rules with the change; null where they are refused.
   *
   * @param compiled the changed rule, for one that is written otherwise
   */
  default @Nullable OpenedRules in(OpenedRules rules, @Nullable WalkedRule compiled) {
    if (this instanceof NoRule none) {
      return rules.without(none.id);
    }
    if (this instanceof Entry entry) {
      return rules.withCatalogue(
          rule -> rule.id().value().equals(entry.id) ? entry.change.apply(rule) : rule);
    }
    if (this instanceof TableText table) {
      try {
        return rules.withTable(table.name, table.csv);
      } catch (IllegalArgumentException e) {
        return null;
      }
    }
    return compiled == null ? null : rules.with(compiled);
  }
}
