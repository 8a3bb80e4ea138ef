package dk.kontaktforloeb.testkit.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.rule.RuleSetException;
import dk.kontaktforloeb.testkit.difference.RuleSetFiles;
import dk.kontaktforloeb.testkit.gaps.RuleGap;
import dk.kontaktforloeb.testkit.gaps.RuleGaps;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what rules and tables leave open or contradict. */
@Command(
    name = "gaps",
    description =
        "Finds combinations that no rule or table row speaks of, or that rules and tables contradict.",
    mixinStandardHelpOptions = true,
    versionProvider = Regler.Version.class,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:No gap was found.",
      "1:There are gaps; they may be meant.",
      "2:The rule set could not be read."
    })
final class GapsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Writes one line of JSON for every gap.")
  private boolean json;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day as of which is decided. Default: today.",
      converter = DateConverter.class)
  private @Nullable LocalDate asOf;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "da or en. Default: en.",
      converter = LanguageConverter.class,
      defaultValue = "en")
  private Locale language;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "A rule directory. Default: the shipped rules.")
  private String directory = RuleSetFiles.SHIPPED;

  private final Clock clock;

  GapsCommand() {
    this(Clock.systemUTC());
  }

  GapsCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    LocalDate day = asOf == null ? DanishTime.at(clock.instant()).toLocalDate() : asOf;
    List<RuleGap> gaps;
    try {
      gaps = RuleGaps.of(RuleSetArgument.read(directory), day);
    } catch (RuleSetException e) {
      e.problems().forEach(spec.commandLine().getErr()::println);
      spec.commandLine().getErr().flush();
      return Regler.NOT_UNDERSTOOD;
    }
    if (json) {
      gaps.forEach(gap -> out().println(line(gap)));
    } else {
      gaps.forEach(
          gap ->
              out().printf("%s: %s: %s%n", gap.place(), gap.kind(), gap.sentence().in(language)));
      out().printf("%s %s as of %s%n", gaps.size(), gaps.size() == 1 ? "gap" : "gaps", day);
    }
    out().flush();
    return gaps.isEmpty() ? Regler.PASSED : Regler.FAILED;
  }

  private static String line(RuleGap gap) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("kind", gap.kind().name());
    line.put("place", gap.place());
    line.putObject("sentence")
        .put("da", gap.sentence().danish())
        .put("en", gap.sentence().english());
    return JsonWriter.write(line);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
