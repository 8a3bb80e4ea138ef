package dk.kontaktforloeb.testkit.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.rule.RuleEngineException;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.coverage.ConditionCoverage;
import dk.kontaktforloeb.testkit.coverage.CoveragePage;
import dk.kontaktforloeb.testkit.coverage.RuleCoverage;
import dk.kontaktforloeb.testkit.coverage.RuleCoverageReport;
import dk.kontaktforloeb.testkit.scenario.ScenarioCorpus;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells which rules and conditions the scenarios see hold and fail. */
@Command(
    name = "coverage",
    description =
        "Tells which rules the scenarios see violated and not violated, and which conditions they see hold and fail.",
    mixinStandardHelpOptions = true,
    versionProvider = Regler.Version.class,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:The percentages are as demanded.",
      "1:A percentage is below what is demanded.",
      "2:Rules or scenarios could not be read."
    })
final class CoverageCommand implements Callable<Integer> {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Spec private CommandSpec spec;

  @Mixin private EditedRules edited;

  @Option(names = "--html", paramLabel = "FILE", description = "Writes the report as a page.")
  private @Nullable Path html;

  @Option(
      names = "--min-rules",
      paramLabel = "PERCENT",
      description = "Rules to be seen both ways; default ${DEFAULT-VALUE}.")
  private double minRules = 100;

  @Option(
      names = "--min-conditions",
      paramLabel = "PERCENT",
      description = "Conditions to be seen both ways; default ${DEFAULT-VALUE}.")
  private double minConditions = 95;

  @Option(names = "--json", description = "Writes one JSON document.")
  private boolean json;

  @Override
  public Integer call() {
    @Nullable RuleSet rules = edited.read(err());
    @Nullable ScenarioCorpus corpus = rules == null ? null : edited.corpus(err());
    if (rules == null || corpus == null) {
      return Regler.NOT_UNDERSTOOD;
    }
    RuleCoverageReport report;
    try {
      report = RuleCoverageReport.of(rules, corpus);
    } catch (RuleEngineException e) {
      err().println(e.getMessage());
      err().flush();
      return Regler.NOT_UNDERSTOOD;
    }
    if (html != null && !OutputFile.write(html, CoveragePage.html(report), err())) {
      return Regler.NOT_UNDERSTOOD;
    }
    if (json) {
      out().println(document(report));
    } else {
      print(report);
    }
    out().flush();
    return report.rulesPercent() < minRules || report.conditionsPercent() < minConditions
        ? Regler.FAILED
        : Regler.PASSED;
  }

  private void print(RuleCoverageReport report) {
    for (RuleCoverage rule : report.rules()) {
      String seen = rule.saysWhatFollows() ? "applied" : "violated";
      if (rule.fired() == 0) {
        out().printf("%s: %s was never %s%n", place(rule, rule.line()), rule.id(), seen);
      }
      if (rule.notFired() == 0) {
        out()
            .printf(
                "%s: %s was never judged and not %s%n", place(rule, rule.line()), rule.id(), seen);
      }
      for (ConditionCoverage condition : rule.conditions()) {
        if (!condition.isCovered()) {
          out()
              .printf(
                  "%s: %s: \"%s\" never %s%n",
                  place(rule, condition.line()),
                  rule.id(),
                  condition.text(),
                  condition.holds() == 0
                      ? condition.fails() == 0 ? "reached" : "held"
                      : "failed where those before it hold");
        }
      }
    }
    if (report.failed() > 0) {
      out().printf("%s scenarios are not as expected%n", report.failed());
    }
    out()
        .printf(
            Locale.ROOT,
            "%s scenarios: %s of %s rules seen both ways (%.1f %%), %s of %s conditions (%.1f %%)%n",
            report.scenarios(),
            report.rules().stream().filter(RuleCoverage::isCovered).count(),
            report.rules().size(),
            report.rulesPercent(),
            report.conditions().filter(ConditionCoverage::isCovered).count(),
            report.conditions().count(),
            report.conditionsPercent());
  }

  private String place(RuleCoverage rule, int line) {
    return "%s:%s".formatted(edited.shown(rule.file()), line);
  }

  private String document(RuleCoverageReport report) {
    ObjectNode document = NODES.objectNode();
    document.put("ruleSet", report.ruleSet().digest());
    document.put("scenarios", report.scenarios());
    document.put("failedScenarios", report.failed());
    document.put("rulesPercent", report.rulesPercent());
    document.put("conditionsPercent", report.conditionsPercent());
    ArrayNode rules = document.putArray("rules");
    for (RuleCoverage rule : report.rules()) {
      ObjectNode node = rules.addObject();
      node.put("id", rule.id().value());
      node.put("file", edited.shown(rule.file()));
      node.put("line", rule.line());
      node.put("fired", rule.fired());
      node.put("notFired", rule.notFired());
      ArrayNode conditions = node.putArray("conditions");
      for (ConditionCoverage condition : rule.conditions()) {
        conditions
            .addObject()
            .put("text", condition.text())
            .put("line", condition.line())
            .put("holds", condition.holds())
            .put("fails", condition.fails())
            .put("decides", condition.decides());
      }
    }
    return JsonWriter.write(document);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
