package dk.kontaktforloeb.testkit.coverage;

import dk.kontaktforloeb.core.drl.DrlFile;
import dk.kontaktforloeb.core.drl.DrlRule;
import dk.kontaktforloeb.core.engine.OpenedRules;
import dk.kontaktforloeb.core.engine.WalkedRule;
import dk.kontaktforloeb.core.explain.VerdictSource;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.Step;
import dk.kontaktforloeb.testkit.coverage.JudgedCorpus.JudgedFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts how rules and conditions came out for facts. */
final class CoverageCounter {
  private final OpenedRules rules;
  private final Map<String, Rule> catalogue = new TreeMap<>();
  private final Map<String, RuleTally> tallies = new TreeMap<>();

  CoverageCounter(OpenedRules rules) {
    this.rules = rules;
    rules.catalogue().rules().forEach(rule -> catalogue.put(rule.id().value(), rule));
    rules.all().forEach(rule -> tallies.put(rule.id(), new RuleTally(rule)));
  }

  List<RuleCoverage> count(List<JudgedFact> facts) {
    for (JudgedFact judged : facts) {
      if (judged.concludes()) {
        rules.outcomes().forEach(rule -> add(rule, judged));
      } else {
        countJudgement(judged);
      }
    }
    return inOrderOfTheFiles();
  }

  /** A rule counts where its verdict does: not where an earlier step has found something. */
  private void countJudgement(JudgedFact judged) {
    List<WalkedRule> judging =
        rules.rules().stream()
            .filter(rule -> rule.judges(judged.fact().getClass()))
            .filter(rule -> counts(rule, judged))
            .toList();
    Step first = Step.RULES;
    for (WalkedRule rule : judging) {
      Step step = step(rule);
      if (step.compareTo(first) < 0 && rule.stoppedBy(judged.fact()) == VerdictSource.FIRED) {
        first = step;
      }
    }
    for (WalkedRule rule : judging) {
      if (step(rule).compareTo(first) <= 0) {
        add(rule, judged);
      }
    }
  }

  private Step step(WalkedRule rule) {
    Rule found = catalogue.get(rule.id());
    return found == null ? Step.RULES : found.step();
  }

  /** Who asks which types are allowed is told of rules about the type alone. */
  private boolean counts(WalkedRule rule, JudgedFact judged) {
    Rule found = catalogue.get(rule.id());
    return judged.scenario().operations().get(judged.step() - 1) != Operation.TILLADTE_SAMTALETYPER
        || (found != null && found.typeOnly());
  }

  private void add(WalkedRule rule, JudgedFact judged) {
    RuleTally tally = tallies.get(rule.id());
    if (tally != null && rule.judges(judged.fact().getClass())) {
      tally.add(judged);
    }
  }

  private List<RuleCoverage> inOrderOfTheFiles() {
    List<RuleCoverage> counted = new ArrayList<>();
    rules
        .files()
        .forEach(
            (path, text) -> {
              if (path.endsWith(".drl")) {
                for (DrlRule written : DrlFile.parse(path, text).rules()) {
                  @Nullable RuleTally tally = tallies.get(written.id());
                  @Nullable Rule rule = catalogue.get(written.id());
                  if (tally != null && rule != null) {
                    counted.add(tally.coverage(new RuleId(written.id()), rule, written));
                  }
                }
              }
            });
    return counted;
  }
}
