package dk.kontaktforloeb.explain;

import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one rule came out, and why.
 *
 * @param rule its id
 * @param code STAR's number, or null where none is known
 * @param title the rule in one sentence
 * @param verdict how it came out
 * @param reason why: the message of a violation, or what stopped the rule
 * @param file the rule file, or null for a check that the services make
 * @param line where the rule begins in its file, from 1; 0 without a file
 * @param conditions its conditions in the order of the file; empty for a check of the services
 * @param stoppedBy index of the condition that stopped it, or null when it fired or was not judged
 */
public record RuleExplanation(
    RuleId rule,
    @Nullable String code,
    LocalizedText title,
    Verdict verdict,
    LocalizedText reason,
    @Nullable String file,
    int line,
    List<ConditionExplanation> conditions,
    @Nullable Integer stoppedBy) {

  /** Copies the list. */
  public RuleExplanation {
    conditions = List.copyOf(conditions);
  }
}
