package dk.kontaktforloeb.testkit.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.rule.RuleEngineException;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.mutation.Mutant;
import dk.kontaktforloeb.testkit.mutation.MutantResult;
import dk.kontaktforloeb.testkit.mutation.MutationPage;
import dk.kontaktforloeb.testkit.mutation.MutationReport;
import dk.kontaktforloeb.testkit.mutation.MutationRun;
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

/** Changes rules and tables one by one, and tells which changes no scenario notices. */
@Command(
    name = "mutate",
    description =
        "Changes rules and tables one by one, and tells which changes turn no scenario red.",
    mixinStandardHelpOptions = true,
    versionProvider = Regler.Version.class,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:The score is as demanded.",
      "1:The score is below what is demanded.",
      "2:Rules or scenarios could not be read."
    })
final class MutateCommand implements Callable<Integer> {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Spec private CommandSpec spec;

  @Mixin private EditedRules edited;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "Tries so many mutants. Default: all.")
  private int sample = Integer.MAX_VALUE;

  @Option(names = "--seed", paramLabel = "S", description = "Which ones; default ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many at a time; default ${DEFAULT-VALUE}.")
  private int threads = 2;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Writes the report: a page where the name ends in .html, else Markdown.")
  private @Nullable Path report;

  @Option(
      names = "--min-score",
      paramLabel = "PERCENT",
      description = "Mutants that have to turn a scenario red; default ${DEFAULT-VALUE}.")
  private double minScore = 95;

  @Option(names = "--json", description = "Writes one JSON document.")
  private boolean json;

  @Override
  public Integer call() {
    @Nullable RuleSet rules = edited.read(err());
    @Nullable ScenarioCorpus corpus = rules == null ? null : edited.corpus(err());
    if (rules == null || corpus == null) {
      return Regler.NOT_UNDERSTOOD;
    }
    MutationReport result;
    try {
      result = MutationRun.of(rules, corpus).sample(sample, seed).threads(threads).run();
    } catch (RuleEngineException e) {
      err().println(e.getMessage());
      err().flush();
      return Regler.NOT_UNDERSTOOD;
    }
    if (report != null && !OutputFile.write(report, page(report, result), err())) {
      return Regler.NOT_UNDERSTOOD;
    }
    if (json) {
      out().println(document(result));
    } else {
      print(result);
    }
    out().flush();
    return result.score() < minScore ? Regler.FAILED : Regler.PASSED;
  }

  private static String page(Path file, MutationReport report) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".html")
        ? MutationPage.html(report)
        : MutationPage.markdown(report);
  }

  private void print(MutationReport report) {
    for (MutantResult result : report.survivors()) {
      out()
          .printf(
              "%s (%s)%n",
              edited.shown(result.mutant().toString()),
              result.reached() == 0
                  ? "no scenario is judged otherwise"
                  : "%s scenarios stay green".formatted(result.reached()));
    }
    out()
        .printf(
            Locale.ROOT,
            "%,d of %,d mutants tried on %,d scenarios: %,d turned one red, %,d did not, %,d are refused; score %.1f %%; %.1f s%n",
            report.results().size(),
            report.planned(),
            report.scenarios(),
            report.killed(),
            report.survivors().size(),
            report.results().size() - report.valid(),
            report.score(),
            report.took().toMillis() / 1000.0);
  }

  private String document(MutationReport report) {
    ObjectNode document = NODES.objectNode();
    document.put("ruleSet", report.ruleSet().digest());
    document.put("scenarios", report.scenarios());
    document.put("planned", report.planned());
    document.put("valid", report.valid());
    document.put("killed", report.killed());
    document.put("score", report.score());
    ArrayNode mutants = document.putArray("mutants");
    for (MutantResult result : report.results()) {
      Mutant mutant = result.mutant();
      mutants
          .addObject()
          .put("kind", mutant.kind().name())
          .put("subject", mutant.subject())
          .put("file", edited.shown(mutant.file()))
          .put("line", mutant.line())
          .put("column", mutant.column())
          .put("before", mutant.before())
          .put("after", mutant.after())
          .put("valid", result.isValid())
          .put("reached", result.reached())
          .put("killedBy", result.killedBy());
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
