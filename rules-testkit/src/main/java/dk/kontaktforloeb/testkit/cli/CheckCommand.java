package dk.kontaktforloeb.testkit.cli;

import dk.kontaktforloeb.testkit.check.Findings;
import dk.kontaktforloeb.testkit.check.RuleCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a directory of rules. */
@Command(
    name = "check",
    description = "Checks a directory of edited rules and tells what is wrong, and where.",
    mixinStandardHelpOptions = true,
    versionProvider = Regler.Version.class,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:Nothing was found.",
      "1:Something was found.",
      "2:There is no such directory, or the SARIF file can not be written."
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Writes the findings as one line of JSON.")
  private boolean json;

  @Option(
      names = "--sarif",
      paramLabel = "FILE",
      description = "Also writes the findings to a file, as SARIF 2.1.0.")
  private Path sarif;

  @Parameters(paramLabel = "DIR", description = "A directory that rules init has written.")
  private Path directory;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (!Files.isDirectory(directory)) {
      return notUnderstood(
          "%s is no directory.%nMaybe regler rules init %s?".formatted(directory, directory));
    }
    Findings findings = RuleCheck.of(directory).findings();
    out.println(json ? findings.toJson() : findings.toString());
    if (sarif != null) {
      try {
        Files.writeString(sarif, findings.toSarif());
      } catch (IOException e) {
        return notUnderstood("%s can not be written: %s".formatted(sarif, e));
      }
    }
    return findings.isEmpty() ? Regler.PASSED : Regler.FAILED;
  }

  private int notUnderstood(String message) {
    // What was printed before belongs before this line where both go to one terminal.
    spec.commandLine().getOut().flush();
    spec.commandLine().getErr().println(message);
    return Regler.NOT_UNDERSTOOD;
  }
}
