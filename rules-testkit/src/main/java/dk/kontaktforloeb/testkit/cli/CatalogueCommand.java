package dk.kontaktforloeb.testkit.cli;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.testkit.catalogue.CatalogueSite;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the rule catalogue. */
@Command(
    name = "catalogue",
    description =
        "Writes the rules as one HTML page and one Markdown file: sentences, conditions, sources, tables, examples"
            + " that are run, and what may be booked for whom.",
    mixinStandardHelpOptions = true,
    versionProvider = Regler.Version.class,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:The catalogue was written.",
      "1:It was written, and a scenario in it is not as expected.",
      "2:An input could not be read, or the catalogue could not be written."
    })
final class CatalogueCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where the two files are written; made where it is missing.")
  private Path out;

  @Mixin private RulesOption rules;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day on which it is asked what may be booked. Default: today.",
      converter = DateConverter.class)
  private @Nullable LocalDate asOf;

  @Parameters(
      arity = "0..*",
      paramLabel = "SCENARIO",
      description = "Scenario files or folders. Default: the scenarios that come with the rules.")
  private List<Path> scenarios = List.of();

  private final Clock clock;

  CatalogueCommand() {
    this(Clock.systemUTC());
  }

  CatalogueCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    LocalDate day = asOf == null ? DanishTime.at(clock.instant()).toLocalDate() : asOf;
    CatalogueSite site =
        scenarios.isEmpty()
            ? CatalogueSite.of(rules.ruleSet(), day)
            : CatalogueSite.of(rules.ruleSet(), day, scenarios);
    try {
      site.writeTo(out);
    } catch (IOException e) {
      err().println(unwritable(e));
      return Regler.NOT_UNDERSTOOD;
    }
    return tell(site);
  }

  private String unwritable(IOException e) {
    Path there = out.toAbsolutePath();
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return "%s can not be written: %s, expected a directory that is there or can be made.%nMaybe %s."
        .formatted(
            out,
            e,
            Files.isDirectory(there)
                ? there + " may not be written to"
                : there + " is a file, give another name");
  }

  private int tell(CatalogueSite site) {
    site.problems().forEach(err()::println);
    out()
        .printf(
            "%s, %s: %s rules, %s scenarios, %s not as expected%n",
            out.resolve(CatalogueSite.HTML),
            out.resolve(CatalogueSite.MARKDOWN),
            site.rules(),
            site.examples(),
            site.failing());
    if (!site.problems().isEmpty()) {
      return Regler.NOT_UNDERSTOOD;
    }
    return site.failing() > 0 ? Regler.FAILED : Regler.PASSED;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
