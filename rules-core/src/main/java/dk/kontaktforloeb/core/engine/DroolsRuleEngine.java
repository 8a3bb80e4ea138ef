package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.table.TableFiles;
import dk.kontaktforloeb.decision.Accepted;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Rejected;
import dk.kontaktforloeb.decision.RuleSetId;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.effect.MoedebeskrivelseRenset;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.rule.RuleCatalogue;
import dk.kontaktforloeb.rule.RuleEngine;
import java.util.List;

/** Judges cases with Drools. Thread-safe. */
public final class DroolsRuleEngine implements RuleEngine {
  private final CompiledRules rules;
  private final RuleSetId ruleSet;

  /** An engine of those rules, named after them and the tables that its cases hold. */
  public DroolsRuleEngine(CompiledRules rules, TableFiles tables) {
    this.rules = rules;
    this.ruleSet = new RuleSetId(rules.name(), rules.version(), rules.digest(tables));
  }

  @Override
  public Decision<Indkaldelse> decide(BookingCase bookingCase) {
    return decide(bookingCase, true);
  }

  /** Judges a case for a service that carries the decision out, unless it is a dry run. */
  public Decision<Indkaldelse> decide(BookingCase bookingCase, boolean dryRun) {
    List<Violation> violations = rules.violations(bookingCase);
    for (Violation violation : violations) {
      if (violation.isError()) {
        return rejected(bookingCase, violations, dryRun);
      }
    }
    List<Effect> effects = rules.effects(bookingCase);
    return new Accepted<>(
        bookingCase.getOperation(),
        withEffects(bookingCase.getResultat(), effects),
        violations,
        effects,
        ruleSet,
        bookingCase.asOf(),
        dryRun);
  }

  private Decision<Indkaldelse> rejected(
      BookingCase bookingCase, List<Violation> violations, boolean dryRun) {
    return new Rejected<>(
        bookingCase.getOperation(), violations, ruleSet, bookingCase.asOf(), dryRun);
  }

  private static Indkaldelse withEffects(Indkaldelse booking, List<Effect> effects) {
    Indkaldelse changed = booking;
    for (Effect effect : effects) {
      if (effect instanceof MoedebeskrivelseRenset renset) {
        changed =
            IndkaldelseBuilder.builder(changed).moedebeskrivelse(renset.moedebeskrivelse()).build();
      }
    }
    return changed;
  }

  /** The access rules that the call violates. */
  public List<Violation> judge(AccessCase accessCase) {
    return rules.violations(accessCase);
  }

  @Override
  public RuleCatalogue catalogue() {
    return rules.catalogue();
  }

  @Override
  public RuleSetId ruleSet() {
    return ruleSet;
  }
}
