package dk.kontaktforloeb.testkit.difference;

import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.rule.RuleCatalogue;
import dk.kontaktforloeb.rule.Step;
import dk.kontaktforloeb.testkit.scenario.StepResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares what two rule sets decide of the same request. Thread-safe. */
final class DecisionComparison {
  private static final Pattern RULE_ID = Pattern.compile("[A-Z][A-Z0-9]*-[0-9]{2,4}[a-z]?");

  private final RuleCatalogue oldRules;
  private final RuleCatalogue newRules;
  private final OutcomeComparison outcomes;

  /**
   * @param changed operations, by id, of the rules that are written otherwise or read a table that
   *     is
   */
  DecisionComparison(
      RuleCatalogue oldRules, RuleCatalogue newRules, Map<String, Set<String>> changed) {
    this.oldRules = oldRules;
    this.newRules = newRules;
    this.outcomes = new OutcomeComparison(changed);
  }

  List<Found> compare(StepResult old, StepResult now) {
    @Nullable Decision<?> before = old.decision();
    @Nullable Decision<?> after = now.decision();
    if (before == null || after == null) {
      return failures(old, now);
    }
    List<Found> found = new ArrayList<>();
    violations(before, after, found);
    if (before.isAccepted() && after.isAccepted()) {
      found.addAll(outcomes.compare(before, after));
    }
    return found;
  }

  private static List<Found> failures(StepResult old, StepResult now) {
    if ((old.decision() == null) == (now.decision() == null)) {
      return List.of();
    }
    boolean failsNow = now.decision() == null;
    String failure = String.join("; ", (failsNow ? now : old).failures());
    Matcher rule = RULE_ID.matcher(failure);
    return List.of(
        new Found(
            rule.find() ? rule.group() : "rules",
            failsNow ? DifferenceKind.NOW_FAILS : DifferenceKind.NO_LONGER_FAILS,
            failsNow ? "" : failure,
            failsNow ? failure : ""));
  }

  /** An error of an earlier step hides later rules: what is hidden in one is not compared. */
  private void violations(Decision<?> before, Decision<?> after, List<Found> found) {
    Step lastJudged = earlier(lastJudged(before, oldRules), lastJudged(after, newRules));
    Map<String, Violation> was = byRule(before, oldRules, lastJudged);
    Map<String, Violation> is = byRule(after, newRules, lastJudged);
    Set<String> ids = new LinkedHashSet<>(is.keySet());
    ids.addAll(was.keySet());
    for (String id : ids) {
      @Nullable Violation old = was.get(id);
      @Nullable Violation now = is.get(id);
      if (old == null || now == null) {
        found.add(
            new Found(
                id,
                old == null ? DifferenceKind.NOW_VIOLATED : DifferenceKind.NO_LONGER_VIOLATED,
                old == null ? "" : old.toString(),
                now == null ? "" : now.toString()));
      } else {
        parts(id, old, now, found);
      }
    }
    List<String> wasInOrder = List.copyOf(was.keySet());
    List<String> isInOrder = List.copyOf(is.keySet());
    if (was.keySet().equals(is.keySet()) && !wasInOrder.equals(isInOrder)) {
      found.add(
          new Found(
              isInOrder.get(0),
              DifferenceKind.OTHER_ORDER,
              wasInOrder.toString(),
              isInOrder.toString()));
    }
  }

  private static Step lastJudged(Decision<?> decision, RuleCatalogue rules) {
    Step last = Step.values()[Step.values().length - 1];
    for (Violation violation : decision.errors()) {
      last = earlier(last, step(violation, rules));
    }
    return last;
  }

  private static Step step(Violation violation, RuleCatalogue rules) {
    return rules.find(violation.ruleId()).orElseThrow().step();
  }

  private static Step earlier(Step one, Step other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Map<String, Violation> byRule(
      Decision<?> decision, RuleCatalogue rules, Step lastJudged) {
    Map<String, Violation> byRule = new LinkedHashMap<>();
    for (Violation violation : decision.violations()) {
      if (step(violation, rules).compareTo(lastJudged) <= 0) {
        byRule.putIfAbsent(violation.ruleId().value(), violation);
      }
    }
    return byRule;
  }

  private static void parts(String id, Violation old, Violation now, List<Found> found) {
    part(id, DifferenceKind.OTHER_SEVERITY, old, now, Violation::severity, found);
    part(id, DifferenceKind.OTHER_CODE, old, now, DecisionComparison::codes, found);
    part(id, DifferenceKind.OTHER_FIELDS, old, now, Violation::fields, found);
    part(id, DifferenceKind.OTHER_BLOCKING_BOOKINGS, old, now, Violation::blockedBy, found);
    part(id, DifferenceKind.OTHER_SOURCES, old, now, Violation::sources, found);
    part(id, DifferenceKind.OTHER_TEXT, old, now, DecisionComparison::texts, found);
  }

  private static String codes(Violation violation) {
    return violation.errorCode() == null
        ? "no number"
        : "%s, new %s, %s"
            .formatted(
                violation.errorCode().number(),
                violation.errorCode().newNumber(),
                violation.errorCode().basis().name().toLowerCase(Locale.ROOT));
  }

  private static String texts(Violation violation) {
    return "%s / %s".formatted(violation.text().danish(), violation.text().english());
  }

  private static void part(
      String id,
      DifferenceKind kind,
      Violation old,
      Violation now,
      Function<Violation, Object> part,
      List<Found> found) {
    Object before = part.apply(old);
    Object after = part.apply(now);
    if (!Objects.equals(before, after)) {
      found.add(new Found(id, kind, before.toString(), after.toString()));
    }
  }
}
