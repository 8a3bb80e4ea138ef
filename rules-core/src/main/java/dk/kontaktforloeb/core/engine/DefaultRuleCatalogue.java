package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.rule.NonRule;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.RuleCatalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules in order and by id. */
record DefaultRuleCatalogue(List<Rule> rules, Map<String, Rule> byId, List<NonRule> nonRules)
    implements RuleCatalogue {

  @Override
  public Optional<Rule> find(RuleId id) {
    return Optional.ofNullable(byId.get(id.value()));
  }
}
