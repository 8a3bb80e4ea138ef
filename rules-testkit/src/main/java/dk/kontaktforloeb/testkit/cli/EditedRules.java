package dk.kontaktforloeb.testkit.cli;

import dk.kontaktforloeb.rule.RuleEngineException;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.scenario.ScenarioCorpus;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The rules that a command works on, and the scenarios. */
final class EditedRules {
  private static final Path SHIPPED = Path.of("shipped");

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Directory with a whole rule set, edited; or shipped, the default.")
  private Path directory = SHIPPED;

  @Option(
      names = "--scenarios",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Scenario files or folders, beside those that come with the rules.")
  private List<Path> paths = List.of();

  /** A file of the rules, as it is shown. */
  String shown(String path) {
    return directory.equals(SHIPPED) ? path : directory + "/" + path;
  }

  /** The rules; null, and told, when they are refused. */
  @Nullable RuleSet read(PrintWriter err) {
    try {
      return directory.equals(SHIPPED) ? RuleSet.shipped() : RuleSet.of(directory);
    } catch (RuleEngineException e) {
      err.println(e.getMessage());
      err.flush();
      return null;
    }
  }

  /** The scenarios; null, and told, when one can not be read. */
  @Nullable ScenarioCorpus corpus(PrintWriter err) {
    ScenarioCorpus corpus = ScenarioCorpus.shipped();
    ScenarioCorpus all = paths.isEmpty() ? corpus : corpus.and(ScenarioCorpus.of(paths));
    all.problems().forEach(err::println);
    err.flush();
    return all.problems().isEmpty() ? all : null;
  }
}
