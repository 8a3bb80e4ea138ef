package dk.kontaktforloeb.testkit.cli;

import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.explain.Explanation;
import dk.kontaktforloeb.explain.RuleExplanation;
import dk.kontaktforloeb.testkit.scenario.InputProblem;
import dk.kontaktforloeb.testkit.scenario.ScenarioResult;
import dk.kontaktforloeb.testkit.scenario.ScenarioRunner;
import dk.kontaktforloeb.testkit.scenario.StepResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains the decisions of scenario files. */
@Command(
    name = "explain",
    description = "Tells of every rule why it was violated, satisfied or not applicable.",
    mixinStandardHelpOptions = true,
    versionProvider = Regler.Version.class,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:Every decision was explained.", "2:An input could not be read."})
final class ExplainCommand implements Callable<Integer>, ScenarioRunner.Listener {
  @Spec private CommandSpec spec;

  @Mixin private RulesOption rules;

  @Option(names = "--json", description = "Writes one line of JSON for every decision.")
  private boolean json;

  @Option(
      names = "--rule",
      paramLabel = "ID",
      description = "Explains this rule alone, condition by condition.")
  private @Nullable String rule;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "da or en. Default: en.",
      converter = LanguageConverter.class,
      defaultValue = "en")
  private Locale language;

  @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "Scenario files or folders.")
  private List<Path> paths;

  private @Nullable RuleId ruleId;
  private int unreadable;
  private int explained;

  @Override
  public Integer call() {
    try {
      ruleId = rule == null ? null : new RuleId(rule);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
    new ScenarioRunner(rules.ruleSet()).run(paths, this);
    if (unreadable == 0 && explained == 0) {
      spec.commandLine().getErr().printf("No decision has a rule %s%n", rule);
      return Regler.NOT_UNDERSTOOD;
    }
    return unreadable > 0 ? Regler.NOT_UNDERSTOOD : Regler.PASSED;
  }

  @Override
  public void ran(ScenarioResult result) {
    for (StepResult step : result.steps()) {
      Decision<?> decision = step.decision();
      if (decision != null) {
        explain(result, step, decision.explain());
      }
    }
  }

  private void explain(ScenarioResult result, StepResult step, Explanation explanation) {
    RuleId wanted = ruleId;
    if (wanted != null && explanation.find(wanted).isEmpty()) {
      return;
    }
    explained++;
    if (json) {
      out().println(json(explanation, wanted));
      return;
    }
    out().printf("%s: %s, %s%n", result.file(), result.scenario(), step.step());
    out().println(wanted == null ? explanation.text(language) : explanation.text(wanted, language));
  }

  private static String json(Explanation explanation, @Nullable RuleId wanted) {
    if (wanted == null) {
      return JsonWriter.write(explanation);
    }
    RuleExplanation only = explanation.find(wanted).orElseThrow();
    return JsonWriter.write(
        new Explanation(
            explanation.operation(),
            explanation.accepted(),
            List.of(only),
            explanation.ruleSet(),
            explanation.asOf()));
  }

  @Override
  public void unreadable(InputProblem problem) {
    unreadable++;
    out().flush();
    spec.commandLine().getErr().println(problem);
    spec.commandLine().getErr().flush();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
