package dk.kontaktforloeb.testkit.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.testkit.calendar.Change;
import dk.kontaktforloeb.testkit.calendar.ChangeCalendar;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what the tables will change by themselves. */
@Command(
    name = "calendar",
    description = "Tells on which days dated rows and limits of the tables change decisions.",
    mixinStandardHelpOptions = true,
    versionProvider = Regler.Version.class,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:The changes were printed, if any.", "2:The command was not understood."})
final class CalendarCommand implements Callable<Integer> {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Spec private CommandSpec spec;

  @Mixin private RulesOption rules;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "First day. Default: today.",
      converter = DateConverter.class)
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Last day. Default: none.",
      converter = DateConverter.class)
  private @Nullable LocalDate to;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "da or en. Default: en.",
      converter = LanguageConverter.class,
      defaultValue = "en")
  private Locale language;

  @Option(names = "--json", description = "Writes one line of JSON for every change.")
  private boolean json;

  private final Clock clock;

  CalendarCommand() {
    this(Clock.systemUTC());
  }

  CalendarCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    LocalDate first = from == null ? DanishTime.at(clock.instant()).toLocalDate() : from;
    List<Change> changes = ChangeCalendar.of(rules.ruleSet()).between(first, to);
    if (json) {
      changes.forEach(change -> out().println(line(change)));
    } else {
      print(changes, first);
    }
    return Regler.PASSED;
  }

  private void print(List<Change> changes, LocalDate first) {
    LocalDate printed = null;
    for (Change change : changes) {
      if (!change.date().equals(printed)) {
        printed = change.date();
        out().println(printed);
      }
      out().printf("  %s: %s%n", change.place(), change.sentence().in(language));
    }
    String until = to == null ? "on" : "to " + to;
    out()
        .printf(
            "%s %s from %s %s%n",
            changes.size(), changes.size() == 1 ? "change" : "changes", first, until);
  }

  private static String line(Change change) {
    ObjectNode line = NODES.objectNode();
    line.put("date", change.date().toString());
    line.put("kind", change.kind().name());
    line.put("table", change.table());
    line.put("file", "tabeller/%s.csv".formatted(change.table()));
    line.put("line", change.line());
    line.put("column", change.column());
    ObjectNode sentence = line.putObject("sentence");
    sentence.put("da", change.sentence().danish());
    sentence.put("en", change.sentence().english());
    return JsonWriter.write(line);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
