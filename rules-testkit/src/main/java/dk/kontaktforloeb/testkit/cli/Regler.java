package dk.kontaktforloeb.testkit.cli;

import dk.kontaktforloeb.rule.RuleSetException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line of the rules. Exit status 0: all passed; 1: one failed; 2: not understood. */
@Command(
    name = "regler",
    description = "The booking rules of Denmark's employment service.",
    mixinStandardHelpOptions = true,
    versionProvider = Regler.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CalendarCommand.class,
      CatalogueCommand.class,
      ChangesCommand.class,
      CheckCommand.class,
      CoverageCommand.class,
      DiffCommand.class,
      ExplainCommand.class,
      GapsCommand.class,
      MutateCommand.class,
      RulesCommand.class,
      ScenarioCommand.class,
      SourcesCommand.class,
      TestCommand.class
    })
public final class Regler {
  static final int PASSED = 0;
  static final int FAILED = 1;
  static final int NOT_UNDERSTOOD = 2;

  private Regler() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(
        run(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            args));
  }

  /** Runs the command; writes UTF-8 whatever the locale. */
  static int run(OutputStream out, OutputStream err, String... args) {
    try (PrintWriter outWriter = utf8(out);
        PrintWriter errWriter = utf8(err)) {
      return commandLine(new Regler(), outWriter, errWriter).execute(args);
    }
  }

  /** A command that tells in one message what is wrong with rules that it was given. */
  static CommandLine commandLine(Object command, PrintWriter out, PrintWriter err) {
    return new CommandLine(command)
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(
            (exception, failed, parsed) -> {
              if (exception instanceof RuleSetException) {
                err.println(exception.getMessage());
              } else {
                exception.printStackTrace(err);
              }
              return NOT_UNDERSTOOD;
            });
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Regler.class.getPackage().getImplementationVersion();
      return new String[] {"regler " + (version == null ? "(not from a jar)" : version)};
    }
  }
}
