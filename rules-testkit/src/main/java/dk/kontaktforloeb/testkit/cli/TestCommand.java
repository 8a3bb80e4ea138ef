package dk.kontaktforloeb.testkit.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.scenario.CorpusComparison;
import dk.kontaktforloeb.testkit.scenario.DecisionDiff;
import dk.kontaktforloeb.testkit.scenario.ScenarioCorpus;
import dk.kontaktforloeb.testkit.scenario.StepChange;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the scenarios against edited rules, and shows what they decide otherwise. */
@Command(
    name = "test",
    description =
        "Runs the scenarios by edited rules: shows what is not as expected any more, and every decision that is another than by the shipped rules.",
    mixinStandardHelpOptions = true,
    versionProvider = Regler.Version.class,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:Every decision is the same, and as expected.",
      "1:A decision is another, or not as expected.",
      "2:Rules or scenarios could not be read."
    })
final class TestCommand implements Callable<Integer> {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Spec private CommandSpec spec;

  @Mixin private EditedRules edited;

  @Option(names = "--json", description = "Writes one line of JSON for every step that changed.")
  private boolean json;

  @Override
  public Integer call() {
    @Nullable RuleSet rules = edited.read(err());
    @Nullable ScenarioCorpus corpus = rules == null ? null : edited.corpus(err());
    if (rules == null || corpus == null) {
      return Regler.NOT_UNDERSTOOD;
    }
    CorpusComparison comparison = CorpusComparison.of(RuleSet.shipped(), rules, corpus);
    comparison.changes().forEach(json ? this::printJson : this::print);
    if (!json) {
      summary(comparison);
    }
    out().flush();
    comparison
        .unreadable()
        .forEach(scenario -> err().printf("%s: its tables can not be read%n", scenario));
    err().flush();
    if (!comparison.unreadable().isEmpty()) {
      return Regler.NOT_UNDERSTOOD;
    }
    return comparison.passed() ? Regler.PASSED : Regler.FAILED;
  }

  private void print(StepChange change) {
    out().printf("%s%s%n", change.scenario(), change.step() == 1 ? "" : ", step " + change.step());
    change.failures().forEach(failure -> out().printf("  not as expected: %s%n", failure));
    change.diff().lines().forEach(line -> out().printf("  %s%n", coloured(line)));
    out().println();
  }

  /** On a terminal alone. */
  private static String coloured(DecisionDiff.Line line) {
    String colour =
        switch (line.side()) {
          case OLD -> "\u001b[31m";
          case NEW -> "\u001b[32m";
          case BOTH -> "";
        };
    return colour.isEmpty() || !Ansi.AUTO.enabled() ? line.toString() : colour + line + "\u001b[0m";
  }

  private void summary(CorpusComparison comparison) {
    comparison
        .rules()
        .forEach(
            (id, change) ->
                out()
                    .printf(
                        "%s: now violated in %s steps, no longer in %s%n",
                        id, change.nowViolated(), change.noLongerViolated()));
    out()
        .printf(
            "%s scenarios: %s decisions changed, %s scenarios are not as expected%n",
            comparison.scenarios(), comparison.changedDecisions(), comparison.failedScenarios());
  }

  private void printJson(StepChange change) {
    ObjectNode line = NODES.objectNode();
    line.put("file", change.scenario().file());
    line.put("line", change.scenario().line());
    line.put("scenario", change.scenario().name());
    line.put("step", change.step());
    ArrayNode failures = line.putArray("failures");
    change.failures().forEach(failures::add);
    ArrayNode diff = line.putArray("diff");
    change
        .diff()
        .lines()
        .forEach(
            each ->
                diff.addObject().put("side", each.side().name()).put("text", each.text().strip()));
    out().println(JsonWriter.write(line));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
