package dk.kontaktforloeb.explain;

import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.RuleSetId;
import dk.kontaktforloeb.json.WireValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a decision is as it is: every rule of its operation with a verdict. A value. Written as JSON
 * by {@link dk.kontaktforloeb.json.JsonGateway#write}.
 *
 * @param operation what was asked
 * @param accepted whether it was accepted
 * @param rules every rule, effects and checks too, in catalogue order
 * @param ruleSet the rules that decided
 * @param asOf the instant as of which was decided
 */
public record Explanation(
    Operation operation,
    boolean accepted,
    List<RuleExplanation> rules,
    RuleSetId ruleSet,
    Instant asOf)
    implements WireValue {

  /** Copies the list. */
  public Explanation {
    rules = List.copyOf(rules);
  }

  /** How the rule of that id came out; empty when it is no rule of the operation. */
  public Optional<RuleExplanation> find(RuleId rule) {
    return rules.stream().filter(explained -> explained.rule().equals(rule)).findFirst();
  }

  /** The rules that came out so. */
  public List<RuleExplanation> with(Verdict verdict) {
    return rules.stream().filter(explained -> explained.verdict() == verdict).toList();
  }

  /** All of it as lines of text: Danish for a Danish locale, English for every other. */
  public String text(Locale locale) {
    return new ExplanationText(locale).of(this);
  }

  /**
   * One rule with every condition as lines of text, in that language.
   *
   * @throws IllegalArgumentException when it is no rule of the operation
   */
  public String text(RuleId rule, Locale locale) {
    return new ExplanationText(locale)
        .of(
            find(rule)
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "%s is no rule of %s, expected one of %s"
                                .formatted(
                                    rule,
                                    operation.wireName(),
                                    rules.stream().map(RuleExplanation::rule).toList()))));
  }
}
