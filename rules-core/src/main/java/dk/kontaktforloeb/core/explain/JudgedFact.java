package dk.kontaktforloeb.core.explain;

import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.RuleSetId;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.Step;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a decision was made of.
 *
 * @param operation what was asked
 * @param violations the rules that it violates
 * @param fact what the rules judged, or null when a check refused the request before
 * @param noted what the evaluator noted while it judged, or null
 * @param ruleSet the rules that decided
 * @param asOf the instant as of which was decided
 */
public record JudgedFact(
    Operation operation,
    List<Violation> violations,
    @Nullable AccessCase fact,
    @Nullable VerdictSource noted,
    RuleSetId ruleSet,
    Instant asOf) {

  /** Copies the list. */
  public JudgedFact {
    violations = List.copyOf(violations);
  }

  /** Whether no rule of severity ERROR is violated. */
  public boolean isAccepted() {
    return violations.stream().noneMatch(Violation::isError);
  }

  boolean isOf(Class<?> factType) {
    return factType.isInstance(fact);
  }

  AccessCase requireFact() {
    return Objects.requireNonNull(fact);
  }

  @Nullable Violation violationOf(RuleId rule) {
    for (Violation violation : violations) {
      if (violation.ruleId().equals(rule)) {
        return violation;
      }
    }
    return null;
  }

  /** Why a rule was not reached. */
  LocalizedText whyNotReached() {
    return LocalizedText.lazily(
        inDanish -> {
          String rejectedBy =
              violations.stream()
                  .filter(Violation::isError)
                  .map(violation -> violation.ruleId().value())
                  .distinct()
                  .collect(Collectors.joining(", "));
          if (rejectedBy.isEmpty()) {
            return inDanish ? "intet at bedømme" : "nothing to judge";
          }
          return (inDanish
                  ? "ikke bedømt, da anmodningen er afvist af "
                  : "not judged, as the request is rejected by ")
              + rejectedBy;
        });
  }

  /** Whether an error of an earlier step, or a refusal, keeps the rule from being judged. */
  boolean isHidden(Rule rule, List<Rule> violated) {
    for (Rule other : violated) {
      if (other.step().compareTo(rule.step()) < 0
          || (other.step() == Step.ACCESS && rule.step() == Step.ACCESS)) {
        return true;
      }
    }
    return false;
  }
}
