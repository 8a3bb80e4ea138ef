package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.decision.Accepted;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Rejected;
import dk.kontaktforloeb.decision.RuleSetId;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.effect.Effect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes decisions in the name of a rule set. */
record Answers(RuleSetId ruleSet) {

  <T extends @Nullable Object> Decision<T> rejected(Call<?> call, List<Violation> why) {
    return new Rejected<>(call.operation(), why, ruleSet, call.asOf(), call.dryRun());
  }

  <T extends @Nullable Object> Decision<T> accepted(Call<?> call, T value, List<Effect> effects) {
    return new Accepted<>(
        call.operation(), value, List.of(), effects, ruleSet, call.asOf(), call.dryRun());
  }
}
