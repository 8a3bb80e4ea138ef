package dk.kontaktforloeb.core.explain;

import dk.kontaktforloeb.core.drl.DrlConstraint;
import dk.kontaktforloeb.core.drl.DrlFile;
import dk.kontaktforloeb.core.drl.DrlRule;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.explain.ConditionExplanation;
import dk.kontaktforloeb.explain.Explanation;
import dk.kontaktforloeb.explain.RuleExplanation;
import dk.kontaktforloeb.explain.Verdict;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.RuleCatalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
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
  private volatile @Nullable Map<String, Located> located;

  /** A rule's conditions and where they stand. */
  private record Located(ExplainedConditions conditions, @Nullable String file, int line) {}

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

  private Map<String, Located> located() {
    Map<String, Located> found = located;
    if (found == null) {
      found = locate();
      located = found;
    }
    return found;
  }

  private Map<String, DrlRule> drlRules() {
    Map<String, DrlRule> rules = new HashMap<>();
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".drl")) {
            DrlFile.parse(path, text).rules().forEach(rule -> rules.put(rule.id(), rule));
          }
        });
    return rules;
  }

  /** Every rule as it is written, by id; checks of the services are not among them. */
  public Map<String, WrittenRule> written() {
    Map<String, WrittenRule> written = new HashMap<>();
    drlRules().forEach((id, rule) -> written.put(id, written(rule, located().get(id))));
    return Map.copyOf(written);
  }

  private static WrittenRule written(DrlRule rule, @Nullable Located walked) {
    return new WrittenRule(
        rule.id(),
        rule.file(),
        rule.line(),
        walked == null ? asWritten(rule) : walked.conditions().written(),
        rule.constraints().stream()
            .filter(DrlConstraint::isBinding)
            .map(DrlConstraint::text)
            .toList(),
        rule.consequence());
  }

  /** The conditions of a rule that can not be walked. */
  private static List<WrittenCondition> asWritten(DrlRule rule) {
    return rule.conditions().stream()
        .map(
            condition ->
                new WrittenCondition(
                    condition.text(),
                    condition.line(),
                    LocalizedText.of(condition.text(), condition.text()),
                    false,
                    List.of()))
        .toList();
  }

  private Map<String, Located> locate() {
    Map<String, DrlRule> written = drlRules();
    Map<String, Located> found = new HashMap<>();
    for (Rule rule : catalogue.rules()) {
      String id = rule.id().value();
      Conditions compiled = conditions.apply(id);
      if (compiled != null) {
        found.put(id, located(compiled, written.get(id)));
      }
    }
    return Map.copyOf(found);
  }

  private static Located located(Conditions compiled, @Nullable DrlRule written) {
    if (written == null) {
      return new Located(new ExplainedConditions(compiled, new int[0]), null, 0);
    }
    int[] lines = written.conditions().stream().mapToInt(DrlConstraint::line).toArray();
    return new Located(new ExplainedConditions(compiled, lines), written.file(), written.line());
  }

  /** Explains a decision. */
  public Explanation explain(JudgedFact judged) {
    List<RuleExplanation> rules = new ArrayList<>();
    forEachRule(judged, (rule, how) -> rules.add(explanation(rule, how, judged)));
    return new Explanation(
        judged.operation(), judged.isAccepted(), rules, judged.ruleSet(), judged.asOf());
  }

  /** The verdicts of a decision alone, in catalogue order. */
  public Map<RuleId, Verdict> verdicts(JudgedFact judged) {
    Map<RuleId, Verdict> verdicts = new LinkedHashMap<>();
    forEachRule(judged, (rule, how) -> verdicts.put(rule.id(), how.verdict()));
    return Collections.unmodifiableMap(verdicts);
  }

  private void forEachRule(JudgedFact judged, BiConsumer<Rule, Outcome> consumer) {
    List<Rule> violated =
        judged.violations().stream()
            .filter(Violation::isError)
            .flatMap(violation -> catalogue.find(violation.ruleId()).stream())
            .toList();
    for (Rule rule : catalogue.rules()) {
      if (rule.operations().contains(judged.operation())) {
        consumer.accept(rule, outcome(rule, judged, violated));
      }
    }
  }

  /** How a rule came out, why, and by which condition it was stopped. */
  private record Outcome(
      Verdict verdict, LocalizedText reason, boolean isJudged, @Nullable Integer stoppedBy) {}

  private Outcome outcome(Rule rule, JudgedFact judged, List<Rule> violated) {
    @Nullable Violation violation = judged.violationOf(rule.id());
    if (violation != null) {
      return new Outcome(Verdict.VIOLATED, violation.text(), true, null);
    }
    @Nullable Located found = located().get(rule.id().value());
    boolean saysWhatFollows = rule.saysWhatFollows();
    if (judged.isHidden(rule, violated) || (saysWhatFollows && !judged.isAccepted())) {
      return new Outcome(Verdict.NOT_APPLICABLE, judged.whyNotReached(), false, null);
    }
    if (found == null) {
      return new Outcome(
          saysWhatFollows ? Verdict.APPLIED : Verdict.SATISFIED, CHECK_PASSED, true, null);
    }
    if (!judged.isOf(found.conditions().factType())) {
      return new Outcome(Verdict.NOT_APPLICABLE, judged.whyNotReached(), false, null);
    }
    Object fact = judged.requireFact();
    @Nullable Integer stoppedBy = found.conditions().stoppedBy(fact);
    if (stoppedBy == null) {
      return new Outcome(Verdict.APPLIED, ALL_HOLD, true, null);
    }
    return new Outcome(
        saysWhatFollows ? Verdict.NOT_APPLICABLE : found.conditions().verdict(stoppedBy),
        found.conditions().reason(stoppedBy, fact),
        true,
        stoppedBy);
  }

  private RuleExplanation explanation(Rule rule, Outcome outcome, JudgedFact judged) {
    @Nullable Located found = located().get(rule.id().value());
    return new RuleExplanation(
        rule.id(),
        rule.errorCode() == null ? null : Integer.toString(rule.errorCode().number()),
        rule.title(),
        outcome.verdict(),
        outcome.reason(),
        found == null ? null : found.file(),
        found == null ? 0 : found.line(),
        found == null ? List.of() : conditions(found.conditions(), outcome, judged),
        outcome.stoppedBy());
  }

  private static List<ConditionExplanation> conditions(
      ExplainedConditions conditions, Outcome outcome, JudgedFact judged) {
    return outcome.isJudged() && judged.isOf(conditions.factType())
        ? conditions.explained(judged.requireFact())
        : conditions.unjudged();
  }
}
