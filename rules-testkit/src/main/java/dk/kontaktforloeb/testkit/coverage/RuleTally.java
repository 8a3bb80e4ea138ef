package dk.kontaktforloeb.testkit.coverage;

import dk.kontaktforloeb.core.drl.DrlConstraint;
import dk.kontaktforloeb.core.drl.DrlRule;
import dk.kontaktforloeb.core.engine.WalkedRule;
import dk.kontaktforloeb.core.explain.VerdictSource;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.RuleEngineException;
import dk.kontaktforloeb.testkit.coverage.JudgedCorpus.JudgedFact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was seen of one rule. */
final class RuleTally {
  private static final int EXAMPLES = 3;

  private final WalkedRule rule;
  private final int[] stopped;
  private final int[] decides;
  private final Set<String> firedIn = new LinkedHashSet<>();
  private final List<Set<String>> stoppedIn = new ArrayList<>();
  private final List<Set<String>> decidesIn = new ArrayList<>();
  private int fired;

  RuleTally(WalkedRule rule) {
    this.rule = rule;
    int size = rule.texts().size();
    this.stopped = new int[size];
    this.decides = new int[size];
    for (int i = 0; i < size; i++) {
      stoppedIn.add(new LinkedHashSet<>());
      decidesIn.add(new LinkedHashSet<>());
    }
  }

  void add(JudgedFact judged) {
    int condition = rule.stoppedBy(judged.fact());
    if (condition == VerdictSource.FIRED) {
      fired++;
      note(firedIn, judged);
      return;
    }
    stopped[condition]++;
    note(stoppedIn.get(condition), judged);
    if (othersHold(condition, judged.fact())) {
      decides[condition]++;
      note(decidesIn.get(condition), judged);
    }
  }

  private static void note(Set<String> examples, JudgedFact judged) {
    if (examples.size() < EXAMPLES) {
      examples.add(judged.place());
    }
  }

  /** Conditions may fail to evaluate where one before them does not hold. */
  private boolean othersHold(int condition, Object fact) {
    try {
      for (int i = condition + 1; i < stopped.length; i++) {
        if (!rule.holds(i, fact)) {
          return false;
        }
      }
      return true;
    } catch (RuleEngineException e) {
      return false;
    }
  }

  RuleCoverage coverage(RuleId id, Rule entry, DrlRule written) {
    List<DrlConstraint> lines = written.conditions();
    List<ConditionCoverage> conditions = new ArrayList<>();
    int reached = fired;
    Set<String> heldIn = firedIn;
    for (int i = stopped.length - 1; i >= 0; i--) {
      conditions.add(
          0,
          new ConditionCoverage(
              rule.texts().get(i),
              i < lines.size() ? lines.get(i).line() : 0,
              reached,
              stopped[i],
              decides[i],
              List.copyOf(heldIn),
              firstOf(decidesIn.get(i), stoppedIn.get(i))));
      reached += stopped[i];
      heldIn = heldIn.isEmpty() ? stoppedIn.get(i) : heldIn;
    }
    return new RuleCoverage(
        id,
        entry.title().danish(),
        written.file(),
        written.line(),
        entry.saysWhatFollows(),
        fired,
        reached - fired,
        List.copyOf(firedIn),
        notFiredIn(),
        conditions);
  }

  /** Those that came furthest. */
  private List<String> notFiredIn() {
    for (int i = stopped.length - 1; i >= 0; i--) {
      if (stopped[i] > 0) {
        return firstOf(decidesIn.get(i), stoppedIn.get(i));
      }
    }
    return List.of();
  }

  private static List<String> firstOf(Set<String> best, Set<String> others) {
    Set<String> all = new LinkedHashSet<>(best);
    all.addAll(others);
    return all.stream().limit(EXAMPLES).toList();
  }
}
