package dk.kontaktforloeb.testkit.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.testkit.scenario.ScenarioReport;
import dk.kontaktforloeb.testkit.scenario.ScenarioRunner;
import dk.kontaktforloeb.testkit.scenario.ShippedScenarios;
import dk.kontaktforloeb.testkit.source.CoveredSource;
import dk.kontaktforloeb.testkit.source.Gap;
import dk.kontaktforloeb.testkit.source.Source;
import dk.kontaktforloeb.testkit.source.SourceCoverage;
import dk.kontaktforloeb.testkit.source.SourcePage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the statements of the sources with their rules and scenarios. */
@Command(
    name = "sources",
    description =
        "Prints every statement of the sources with the rules that carry it and the scenarios that show it.",
    mixinStandardHelpOptions = true,
    versionProvider = Regler.Version.class,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:Every statement has what it needs.",
      "1:A rule or a scenario is missing, or names what is not there.",
      "2:An input could not be read."
    })
final class SourcesCommand implements Callable<Integer> {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Spec private CommandSpec spec;

  @ArgGroup private Form form = new Form();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Scenario files or folders. Default: the scenarios that come with the rules.")
  private List<Path> paths = List.of();

  /** Text, when none is named. */
  static final class Form {
    @Option(names = "--json", description = "Writes one JSON document.")
    private boolean json;

    @Option(names = "--markdown", description = "Writes the page docs/sources.md.")
    private boolean markdown;
  }

  @Override
  public Integer call() {
    ScenarioReport report =
        paths.isEmpty()
            ? ShippedScenarios.run()
            : new ScenarioRunner().run(paths.toArray(Path[]::new));
    SourceCoverage coverage = SourceCoverage.shipped(report.results());
    if (form.json) {
      out().println(document(coverage));
    } else if (form.markdown) {
      out().print(SourcePage.markdown(coverage));
    } else {
      coverage.sources().forEach(this::print);
      coverage.gaps().forEach(out()::println);
      out().printf("%s statements, %s gaps%n", coverage.sources().size(), coverage.gaps().size());
    }
    out().flush();
    if (form.markdown) {
      coverage.gaps().forEach(err()::println);
    }
    report.problems().forEach(err()::println);
    err().flush();
    if (!report.problems().isEmpty()) {
      return Regler.NOT_UNDERSTOOD;
    }
    return coverage.isComplete() ? Regler.PASSED : Regler.FAILED;
  }

  private void print(CoveredSource covered) {
    Source source = covered.source();
    out().printf("%s %s: %s%n", source.id(), source.kind().word(), source.text().english());
    if (!covered.rules().isEmpty()) {
      out()
          .printf(
              "  rules: %s%n",
              covered.rules().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }
    if (!covered.scenariosByFile().isEmpty()) {
      out()
          .printf(
              "  scenarios: %s%n",
              covered.scenariosByFile().entrySet().stream()
                  .map(file -> "%s (%s)".formatted(file.getKey(), file.getValue()))
                  .collect(Collectors.joining(", ")));
    }
  }

  private static String document(SourceCoverage coverage) {
    ObjectNode document = NODES.objectNode();
    ArrayNode sources = document.putArray("sources");
    for (CoveredSource covered : coverage.sources()) {
      Source source = covered.source();
      ObjectNode node = sources.addObject();
      node.put("id", source.id());
      node.put("page", source.page());
      node.put("section", source.section());
      node.put("kind", source.kind().word());
      node.putObject("text").put("da", source.text().danish()).put("en", source.text().english());
      ArrayNode rules = node.putArray("rules");
      covered.rules().forEach(rule -> rules.add(rule.value()));
      ArrayNode files = node.putArray("scenarios");
      covered
          .scenariosByFile()
          .forEach((file, count) -> files.addObject().put("file", file).put("count", count));
    }
    ArrayNode gaps = document.putArray("gaps");
    for (Gap gap : coverage.gaps()) {
      gaps.addObject().put("place", gap.place()).put("message", gap.message());
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
