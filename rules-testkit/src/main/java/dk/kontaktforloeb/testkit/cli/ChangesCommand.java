package dk.kontaktforloeb.testkit.cli;

import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.explain.Changes;
import dk.kontaktforloeb.testkit.scenario.InputProblem;
import dk.kontaktforloeb.testkit.scenario.ScenarioResult;
import dk.kontaktforloeb.testkit.scenario.ScenarioRunner;
import dk.kontaktforloeb.testkit.scenario.StepResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what would make the rejected requests of scenario files acceptable. */
@Command(
    name = "changes",
    description = "Tells of every rejected request what would make it acceptable.",
    mixinStandardHelpOptions = true,
    versionProvider = Regler.Version.class,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:Every rejected request was searched, with or without a change that helps.",
      "2:An input could not be read."
    })
final class ChangesCommand implements Callable<Integer>, ScenarioRunner.Listener {
  @Spec private CommandSpec spec;

  @Mixin private RulesOption rules;

  @Option(names = "--json", description = "Writes one line of JSON for every rejected request.")
  private boolean json;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "da or en. Default: en.",
      converter = LanguageConverter.class,
      defaultValue = "en")
  private Locale language;

  @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "Scenario files or folders.")
  private List<Path> paths;

  private int unreadable;

  @Override
  public Integer call() {
    new ScenarioRunner(rules.ruleSet()).run(paths, this);
    return unreadable > 0 ? Regler.NOT_UNDERSTOOD : Regler.PASSED;
  }

  @Override
  public void ran(ScenarioResult result) {
    for (StepResult step : result.steps()) {
      Decision<?> decision = step.decision();
      if (decision != null && !decision.isAccepted()) {
        tell(result, step, decision.changes());
      }
    }
  }

  private void tell(ScenarioResult result, StepResult step, Changes changes) {
    if (json) {
      out().println(JsonWriter.write(changes));
      return;
    }
    out().printf("%s: %s, %s%n", result.file(), result.scenario(), step.step());
    out().println(changes.text(language));
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
