package dk.kontaktforloeb.core.explain;

import dk.kontaktforloeb.core.drl.DrlFile;
import dk.kontaktforloeb.core.drl.DrlRule;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.explain.ConditionExplanation;
import dk.kontaktforloeb.explain.Explanation;
import dk.kontaktforloeb.explain.RuleExplanation;
import dk.kontaktforloeb.explain.Verdict;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.RuleCatalogue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Explains decisions of one rule set. Rule files are read when the first explanation is asked for.
 * Thread-safe.
 */
public final class Explanations {
  private static final LocalizedText ALL_HOLD =
      LocalizedText.of("alle betingelser holder", "every condition holds");
  private static final LocalizedText CHECK_PASSED =
      LocalizedText.of("kontrolleret uden fejl", "checked, nothing wrong");

  private final RuleCatalogue catalogue;
  private final Function<String, @Nullable Conditions> conditions;
  private final Map<String, String> files;
  private volatile @Nullable Map<Operation, List<LocatedRule>> rules;

  /**
   * @param catalogue the rules
   * @param conditions of the rule of an id, or null for a check, or a rule that can not be walked
   * @param files path to text of every file of the rule set
   */
  public Explanations(
      RuleCatalogue catalogue,
      Function<String, @Nullable Conditions> conditions,
      Map<String, String> files) {
    this.catalogue = catalogue;
    this.conditions = conditions;
    this.files = files;
  }

  /** The rules of an operation, in catalogue order. */
  private List<LocatedRule> rulesOf(Operation operation) {
    Map<Operation, List<LocatedRule>> found = rules;
    if (found == null) {
      found = locate();
      rules = found;
    }
    return found.getOrDefault(operation, List.of());
  }

  private Map<Operation, List<LocatedRule>> locate() {
    Map<String, DrlRule> written = new HashMap<>();
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".drl")) {
            DrlFile.parse(path, text).rules().forEach(rule -> written.put(rule.id(), rule));
          }
        });
    List<LocatedRule> located =
        catalogue.rules().stream()
            .map(
                rule -> {
                  String id = rule.id().value();
                  return LocatedRule.of(rule, conditions.apply(id), written.get(id));
                })
            .toList();
    Map<Operation, List<LocatedRule>> byOperation = new EnumMap<>(Operation.class);
    for (Operation operation : Operation.values()) {
      byOperation.put(
          operation,
          located.stream().filter(each -> each.rule().operations().contains(operation)).toList());
    }
    return byOperation;
  }

  /** Explains a decision. */
  public Explanation explain(JudgedFact judged) {
    List<LocatedRule> located = rulesOf(judged.operation());
    List<Rule> violated = violated(judged);
    @Nullable SeenWords seen = judged.fact() == null ? null : new SeenWords(judged.fact());
    RuleExplanation[] explained = new RuleExplanation[located.size()];
    for (int i = 0; i < explained.length; i++) {
      LocatedRule rule = located.get(i);
      explained[i] = explanation(rule, outcome(rule, judged, violated), seen);
    }
    return new Explanation(
        judged.operation(),
        judged.isAccepted(),
        List.of(explained),
        judged.ruleSet(),
        judged.asOf());
  }

  /** The verdicts of a decision alone, in catalogue order. */
  public Map<RuleId, Verdict> verdicts(JudgedFact judged) {
    List<Rule> violated = violated(judged);
    Map<RuleId, Verdict> verdicts = new LinkedHashMap<>();
    for (LocatedRule located : rulesOf(judged.operation())) {
      verdicts.put(located.rule().id(), outcome(located, judged, violated).verdict());
    }
    return Collections.unmodifiableMap(verdicts);
  }

  /**
   * Names of the words that a rule's conditions ask for, with those that they are found from; of
   * the conditions that say what is wrong first. Empty for a check, and for a rule that can not be
   * walked.
   */
  public List<String> words(Operation operation, RuleId id) {
    for (LocatedRule located : rulesOf(operation)) {
      if (located.rule().id().equals(id) && located.conditions() != null) {
        return located.conditions().names();
      }
    }
    return List.of();
  }

  /**
   * Names the rule whose condition fails on a fact, with its place, the condition and the values
   * that it met; empty where none does. The text holds no personal data.
   */
  public Optional<String> failureOn(AccessCase fact) {
    for (LocatedRule located : rulesOf(fact.getOperation())) {
      @Nullable ExplainedConditions conditions = located.conditions();
      @Nullable String failure =
          conditions == null || !conditions.factType().isInstance(fact)
              ? null
              : conditions.failureOn(fact);
      if (failure != null) {
        return Optional.of(located.shown() + ": " + failure);
      }
    }
    return Optional.empty();
  }

  /** A rule of an operation with its place, as a message names it. */
  public String shown(Operation operation, String id) {
    return rulesOf(operation).stream()
        .filter(located -> located.rule().id().value().equals(id))
        .findFirst()
        .map(LocatedRule::shown)
        .orElse(id);
  }

  private List<Rule> violated(JudgedFact judged) {
    return judged.violations().stream()
        .filter(Violation::isError)
        .flatMap(violation -> catalogue.find(violation.ruleId()).stream())
        .toList();
  }

  /** How a rule came out, why, and by which condition it was stopped. */
  private record Outcome(
      Verdict verdict, LocalizedText reason, boolean isJudged, @Nullable Integer stoppedBy) {}

  private static Outcome outcome(LocatedRule located, JudgedFact judged, List<Rule> violated) {
    Rule rule = located.rule();
    @Nullable ExplainedConditions found = located.conditions();
    @Nullable Violation violation = judged.violationOf(rule.id());
    if (violation != null) {
      return new Outcome(Verdict.VIOLATED, violation.text(), true, null);
    }
    boolean saysWhatFollows = rule.saysWhatFollows();
    if (judged.isHidden(rule, violated) || (saysWhatFollows && !judged.isAccepted())) {
      return new Outcome(Verdict.NOT_APPLICABLE, judged.whyNotReached(), false, null);
    }
    if (found == null) {
      return new Outcome(
          saysWhatFollows ? Verdict.APPLIED : Verdict.SATISFIED, CHECK_PASSED, true, null);
    }
    if (!judged.isOf(found.factType())) {
      return new Outcome(Verdict.NOT_APPLICABLE, judged.whyNotReached(), false, null);
    }
    Object fact = judged.requireFact();
    int stoppedBy = stoppedBy(rule, found, judged);
    if (stoppedBy == VerdictSource.FIRED) {
      return new Outcome(Verdict.APPLIED, ALL_HOLD, true, null);
    }
    return new Outcome(
        saysWhatFollows ? Verdict.NOT_APPLICABLE : found.verdict(stoppedBy),
        found.reason(stoppedBy, fact),
        true,
        stoppedBy);
  }

  private static int stoppedBy(Rule rule, ExplainedConditions conditions, JudgedFact judged) {
    @Nullable VerdictSource noted = judged.noted();
    @Nullable Integer stoppedBy = noted == null ? null : noted.stoppedBy(rule.id().value());
    return stoppedBy == null ? conditions.stoppedBy(judged.requireFact()) : stoppedBy;
  }

  private static RuleExplanation explanation(
      LocatedRule located, Outcome outcome, @Nullable SeenWords seen) {
    @Nullable ExplainedConditions found = located.conditions();
    return new RuleExplanation(
        located.rule().id(),
        located.code(),
        located.rule().title(),
        outcome.verdict(),
        outcome.reason(),
        located.file(),
        located.line(),
        found == null ? List.of() : conditions(found, outcome, seen),
        outcome.stoppedBy());
  }

  private static List<ConditionExplanation> conditions(
      ExplainedConditions conditions, Outcome outcome, @Nullable SeenWords seen) {
    return outcome.isJudged() && seen != null && conditions.factType().isInstance(seen.fact())
        ? conditions.explained(seen)
        : conditions.unjudged();
  }
}
