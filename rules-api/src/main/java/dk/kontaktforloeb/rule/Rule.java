package dk.kontaktforloeb.rule;

import dk.kontaktforloeb.decision.ErrorCode;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.Severity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the rule catalogue.
 *
 * @param id its id
 * @param order its place in the catalogue, which is the order of violations in a decision
 * @param title the rule in one sentence
 * @param errorCode STAR's number, or null where none is known
 * @param severity whether a violation rejects
 * @param basis what the rule rests on
 * @param pinned what the rule settles that the sources leave open, or null
 * @param sources ids of the source statements that it carries
 * @param operations the operations it applies to
 * @param step when it is judged; a violation hides those of later steps
 * @param typeOnly whether it is about the interview type and the citizen alone, no detail of a
 *     meeting (QRY-07)
 * @param saysWhatFollows whether it says what follows of a request, an effect or what a query sees,
 *     not what is wrong
 */
public record Rule(
    RuleId id,
    int order,
    LocalizedText title,
    @Nullable ErrorCode errorCode,
    Severity severity,
    RuleBasis basis,
    @Nullable String pinned,
    List<String> sources,
    Set<Operation> operations,
    Step step,
    boolean typeOnly,
    boolean saysWhatFollows) {
  /** Copies the collections. */
  public Rule {
    sources = List.copyOf(sources);
    operations = Set.copyOf(operations);
  }
}
