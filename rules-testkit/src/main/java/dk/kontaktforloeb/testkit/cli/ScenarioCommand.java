package dk.kontaktforloeb.testkit.cli;

import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.testkit.scenario.InputProblem;
import dk.kontaktforloeb.testkit.scenario.ScenarioResult;
import dk.kontaktforloeb.testkit.scenario.ScenarioRunner;
import dk.kontaktforloeb.testkit.scenario.ScenarioTree;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs scenario files. */
@Command(
    name = "scenario",
    description = "Runs scenario files and tells what is not as expected.",
    mixinStandardHelpOptions = true,
    versionProvider = Regler.Version.class,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:All scenarios passed.",
      "1:A scenario failed.",
      "2:An input could not be read."
    })
final class ScenarioCommand implements Callable<Integer>, ScenarioRunner.Listener {
  @Spec private CommandSpec spec;

  @Mixin private RulesOption rules;

  @Option(names = "--json", description = "Writes one line of JSON for every step.")
  private boolean json;

  @Option(
      names = "--expanded",
      description =
          "Runs nothing and writes each scenario with its background, whole, as one line of JSON.")
  private boolean expanded;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files (.yaml, .yml, .json, .jsonl) or folders, of which every such file is run.")
  private List<Path> paths;

  private int passed;
  private int failed;
  private int unreadable;

  @Override
  public Integer call() {
    if (expanded) {
      return writeExpanded();
    }
    new ScenarioRunner(rules.ruleSet()).run(paths, this);
    if (!json) {
      out().printf("%s passed, %s failed%n", passed, failed);
    }
    if (unreadable > 0) {
      return Regler.NOT_UNDERSTOOD;
    }
    return failed > 0 ? Regler.FAILED : Regler.PASSED;
  }

  private int writeExpanded() {
    ScenarioTree.read(
        paths, scenario -> out().println(JsonWriter.write(scenario.tree())), this::unreadable);
    return unreadable > 0 ? Regler.NOT_UNDERSTOOD : Regler.PASSED;
  }

  @Override
  public void ran(ScenarioResult result) {
    if (result.passed()) {
      passed++;
    } else {
      failed++;
    }
    if (json) {
      result.steps().forEach(step -> out().println(StepJson.line(result, step)));
    } else if (!result.passed()) {
      out().println(result.describe());
      out().println();
    }
  }

  @Override
  public void unreadable(InputProblem problem) {
    unreadable++;
    // What was printed before belongs before this line where both go to one terminal.
    out().flush();
    spec.commandLine().getErr().println(problem);
    spec.commandLine().getErr().flush();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
