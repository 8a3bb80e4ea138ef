package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.decision.Accepted;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Rejected;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.explain.Explainer;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.soegning.QueryCase;
import dk.kontaktforloeb.table.Tables;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes decisions that are not the engine's own, in the name of its rule set. */
record Answers(DroolsRuleEngine engine, Tables tables) {

  /** Refused before the rules judged the whole case. */
  <T extends @Nullable Object> Decision<T> rejected(
      Call<?> call, @Nullable String personnummer, List<Violation> why) {
    AccessCase judged = new AccessCase(call.operation(), call.caller(), personnummer);
    return new Rejected<>(
        call.operation(),
        why,
        engine.ruleSet(),
        call.asOf(),
        call.dryRun(),
        explainer(call, why, judged));
  }

  /** Accepted with the effects that the rules found. */
  <T extends @Nullable Object> Decision<T> accepted(
      Call<?> call, T value, List<Effect> effects, AccessCase judged) {
    return new Accepted<>(
        call.operation(),
        value,
        List.of(),
        effects,
        engine.ruleSet(),
        call.asOf(),
        call.dryRun(),
        explainer(call, List.of(), judged));
  }

  /** What a query found. */
  <T extends @Nullable Object> Decision<T> found(Call<?> call, T value, QueryCase query) {
    return accepted(call, value, List.of(), query);
  }

  /** A query about one citizen, or about none. */
  QueryCase query(Call<?> call, @Nullable String personnummer, Set<String> jobcentre) {
    return new QueryCase(
        call.operation(), call.caller(), personnummer, jobcentre, tables, call.today());
  }

  private Explainer explainer(Call<?> call, List<Violation> violations, AccessCase judged) {
    return engine.explainer(call.operation(), violations, judged, call.asOf());
  }
}
