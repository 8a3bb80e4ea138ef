package dk.kontaktforloeb.testkit.cli;

import dk.kontaktforloeb.rule.RuleSetException;
import dk.kontaktforloeb.testkit.difference.DifferenceReport;
import dk.kontaktforloeb.testkit.difference.RuleSetDifference;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints which requests two rule sets decide otherwise. */
@Command(
    name = "diff",
    description = "Finds which requests two rule sets decide otherwise, with an example of each.",
    mixinStandardHelpOptions = true,
    versionProvider = Regler.Version.class,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:No difference was found, which is no proof that there is none.",
      "1:Requests are decided otherwise.",
      "2:A rule set could not be read."
    })
final class DiffCommand implements Callable<Integer> {
  private static final int MOST_REQUESTS = 10_000_000;

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Writes one JSON document.")
  private boolean json;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Seed of the random requests; default ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(
      names = "--requests",
      paramLabel = "N",
      description = "How many random requests; default ${DEFAULT-VALUE}.")
  private int requests = 3_000;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "A rule directory, or the word shipped.")
  private String old;

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      description = "A rule directory, or the word shipped.")
  private String now;

  @Override
  public Integer call() {
    if (requests < 0 || requests > MOST_REQUESTS) {
      throw new ParameterException(
          spec.commandLine(),
          "--requests is %s, expected 0 to %s".formatted(requests, MOST_REQUESTS));
    }
    DifferenceReport report;
    try {
      report =
          new RuleSetDifference(RuleSetArgument.read(old), RuleSetArgument.read(now))
              .find(seed, requests);
    } catch (RuleSetException e) {
      e.problems().forEach(spec.commandLine().getErr()::println);
      spec.commandLine().getErr().flush();
      return Regler.NOT_UNDERSTOOD;
    }
    spec.commandLine()
        .getOut()
        .print(json ? DifferenceJson.document(report) + "\n" : DifferenceText.of(report));
    spec.commandLine().getOut().flush();
    return report.differences().isEmpty() ? Regler.PASSED : Regler.FAILED;
  }
}
