package dk.kontaktforloeb.testkit.cli;

import dk.kontaktforloeb.testkit.check.EditableRules;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SortedSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What there is to do with the rules as files. */
@Command(
    name = "rules",
    description = "The rules as files.",
    mixinStandardHelpOptions = true,
    versionProvider = Regler.Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class RulesCommand {
  @Spec private CommandSpec spec;

  @Command(
      name = "init",
      description = "Writes a copy of the shipped rules to edit.",
      mixinStandardHelpOptions = true,
      exitCodeListHeading = "Exit status:%n",
      exitCodeList = {"0:The files were written.", "2:The directory can not be used."})
  int init(
      @Parameters(paramLabel = "DIR", description = "A new or an empty directory.") Path directory,
      @Option(
              names = "--force",
              description =
                  "Writes into a directory that holds files, over those of the same name.")
          boolean force) {
    PrintWriter out = spec.commandLine().getOut();
    try {
      SortedSet<String> written = EditableRules.writeTo(directory, force);
      written.forEach(out::println);
      out.printf("%n%s files written to %s%n", written.size(), directory);
      out.printf("Edit them, then run: regler check %s%n", directory);
      return Regler.PASSED;
    } catch (IllegalArgumentException | UncheckedIOException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return Regler.NOT_UNDERSTOOD;
    }
  }
}
