package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.decision.BlockingBooking;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.RuleEngineException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes violations of the catalogue's rules, with their messages. Thread-safe. */
public final class Violations {
  private final Map<String, Rule> rules;
  private final MessageTexts danish;
  private final MessageTexts english;

  Violations(Map<String, Rule> rules, MessageTexts danish, MessageTexts english) {
    this.rules = rules;
    this.danish = danish;
    this.english = english;
  }

  /** The same messages of other rules of the same ids. */
  Violations of(Map<String, Rule> others) {
    return new Violations(others, danish, english);
  }

  Rule rule(String ruleId) {
    Rule rule = rules.get(ruleId);
    if (rule == null) {
      throw new RuleEngineException(
          "The rule catalogue has no rule \"%s\".%nMaybe a consequence reports another id than its rule's name."
              .formatted(ruleId));
    }
    return rule;
  }

  Violation of(Rule rule, List<String> fields, Object judged, List<BlockingBooking> blockedBy) {
    Map<String, ?> extra = blockedBy.isEmpty() ? Map.of() : Map.of("blockedBy", blockedBy);
    return new Violation(
        rule.id(),
        rule.errorCode(),
        rule.severity(),
        fields,
        MessageTexts.text(danish, english, rule.id(), extra, judged),
        rule.sources(),
        blockedBy);
  }

  /** A violation found by a check before the rules, whose message says what is wrong. */
  public Violation ofCheck(String ruleId, String pointer, Object value) {
    return ofCheck(ruleId, pointer, value, null);
  }

  /**
   * A violation found by a check before the rules.
   *
   * @param pointer what it is about
   * @param value the offending value, or null
   * @param problem what is wrong, for rules whose message repeats it, else null
   */
  public Violation ofCheck(
      String ruleId, String pointer, @Nullable Object value, @Nullable LocalizedText problem) {
    Map<String, Object> names =
        Map.of(
            "pointer", pointer.isEmpty() ? "/" : pointer,
            "value", value == null ? "–" : value,
            "problem", problem == null ? "" : problem);
    return of(rule(ruleId), List.of(pointer), names, List.of());
  }
}
