package dk.kontaktforloeb.testkit.catalogue;

import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.explain.RuleExplanation;
import dk.kontaktforloeb.explain.Verdict;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.scenario.InputProblem;
import dk.kontaktforloeb.testkit.scenario.ScenarioResult;
import dk.kontaktforloeb.testkit.scenario.ScenarioRunner;
import dk.kontaktforloeb.testkit.scenario.ShippedScenarios;
import dk.kontaktforloeb.testkit.scenario.StepResult;
import dk.kontaktforloeb.testkit.source.Examples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Scenarios, run by the rules of the catalogue. */
final class LivingExamples {
  private final List<Example> examples = new ArrayList<>();
  private final List<InputProblem> problems = new ArrayList<>();

  private LivingExamples() {}

  /** The scenarios that come with the rules. */
  static LivingExamples shipped(RuleSet ruleSet) {
    return ShippedScenarios.with(folder -> of(ruleSet, List.of(folder)));
  }

  /** Files, and every scenario file below folders. */
  static LivingExamples of(RuleSet ruleSet, List<Path> paths) {
    LivingExamples found = new LivingExamples();
    for (Path path : paths) {
      ScenarioTexts texts = new ScenarioTexts(path);
      new ScenarioRunner(ruleSet).run(List.of(path), found.taking(texts));
    }
    return found;
  }

  private ScenarioRunner.Listener taking(ScenarioTexts texts) {
    return new ScenarioRunner.Listener() {
      @Override
      public void ran(ScenarioResult result) {
        examples.add(example(result, texts));
      }

      @Override
      public void unreadable(InputProblem problem) {
        problems.add(problem);
      }
    };
  }

  private static Example example(ScenarioResult result, ScenarioTexts texts) {
    List<Example.Call> calls = new ArrayList<>();
    Map<String, Verdict> verdicts = new HashMap<>();
    for (StepResult step : result.steps()) {
      Decision<?> decision = step.decision();
      if (decision != null) {
        calls.add(
            new Example.Call(
                decision.operation().wireName(),
                decision.isAccepted(),
                decision.errors().stream().map(LivingExamples::shown).distinct().toList()));
        for (RuleExplanation rule : decision.explain().rules()) {
          if (isExampleOf(result.rules(), rule.rule())) {
            verdicts.merge(rule.rule().value(), rule.verdict(), LivingExamples::telling);
          }
        }
      }
    }
    return new Example(
        result.scenario(),
        texts.name(result.file()),
        result.line(),
        texts.text(result.file(), result.line()),
        result.rules(),
        calls,
        verdicts,
        result.steps().stream().flatMap(step -> step.failures().stream()).toList());
  }

  private static String shown(Violation violation) {
    String rule = violation.ruleId().value();
    return violation.code().equals(rule) ? rule : rule + " " + violation.code();
  }

  private static boolean isExampleOf(Iterable<String> labels, RuleId rule) {
    for (String label : labels) {
      if (Examples.isLabel(label, rule)) {
        return true;
      }
    }
    return false;
  }

  /** Of the verdicts of several calls the one that shows the rule at work. */
  private static Verdict telling(Verdict one, Verdict other) {
    List<Verdict> byWeight =
        List.of(Verdict.VIOLATED, Verdict.APPLIED, Verdict.SATISFIED, Verdict.NOT_APPLICABLE);
    return byWeight.indexOf(one) <= byWeight.indexOf(other) ? one : other;
  }

  /** All of them, in the order of the files. */
  List<Example> all() {
    return examples;
  }

  /** Those of a rule; first those in a file that is named after it. */
  List<Example> of(RuleId rule) {
    return examples.stream()
        .filter(example -> isExampleOf(example.labels(), rule))
        .sorted(Comparator.comparing((Example example) -> !Examples.isLabel(example.stem(), rule)))
        .toList();
  }

  /** Why others could not be read. */
  List<InputProblem> problems() {
    return problems;
  }
}
