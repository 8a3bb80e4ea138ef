package dk.kontaktforloeb.rule;

import dk.kontaktforloeb.decision.RuleId;
import java.util.List;
import java.util.Optional;

/** Every rule of a rule set, checks of the shell and effects too. Immutable. */
public interface RuleCatalogue {

  /** The rules in catalogue order. */
  List<Rule> rules();

  /** What is deliberately not validated, by source. */
  List<NonRule> nonRules();

  /** The rule of that id. */
  Optional<Rule> find(RuleId id);
}
