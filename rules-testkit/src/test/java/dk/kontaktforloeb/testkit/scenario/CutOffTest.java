package dk.kontaktforloeb.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.core.engine.CompiledRules;
import dk.kontaktforloeb.testkit.calendar.Change;
import dk.kontaktforloeb.testkit.calendar.ChangeCalendar;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every day on which the tables change decisions has scenarios on both sides: were it a day later,
 * one that stands on the day would turn red; a day earlier, one that stands on the day before.
 */
class CutOffTest {
  private static final Path CORPUS = Path.of("src/main/resources/scenarier");

  /** What says which day a call is about, beside the clock. */
  private static final List<String> DATED = List.of("moedeStarttidspunkt", "interviewDateTime");

  /** Rows of one table that change on one day are moved together. */
  private record CutOff(LocalDate date, String table) {
    @Override
    public String toString() {
      return "%s %s".formatted(date, table);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCutOffHasScenariosOnBothSides() {
    Map<CutOff, List<Change>> cutOffs =
        ChangeCalendar.shipped().changes().stream()
            .collect(
                Collectors.groupingBy(
                    change -> new CutOff(change.date(), change.table()),
                    () ->
                        new TreeMap<>(
                            Comparator.comparing(CutOff::date).thenComparing(CutOff::table)),
                    Collectors.toList()));
    assertThat(cutOffs).isNotEmpty();
    List<RunnableScenario> corpus = corpus();
    return cutOffs.entrySet().stream()
        .flatMap(
            cutOff ->
                Stream.of(
                    moved(cutOff.getKey(), cutOff.getValue(), 1, corpus),
                    moved(cutOff.getKey(), cutOff.getValue(), -1, corpus)));
  }

  private static DynamicTest moved(
      CutOff cutOff, List<Change> changes, int days, List<RunnableScenario> corpus) {
    LocalDate touched = days > 0 ? cutOff.date() : cutOff.date().minusDays(1);
    return DynamicTest.dynamicTest(
        "%s, moved by %+d day".formatted(cutOff, days),
        () -> {
          String csv = moved(cutOff.table(), changes, days);
          List<RunnableScenario> onTheDay =
              corpus.stream()
                  .filter(scenario -> !scenario.tables().containsKey(cutOff.table()))
                  .filter(scenario -> standsOn(touched, scenario))
                  .toList();

          assertThat(onTheDay)
              .as("Scenarios whose clock, start or held time stands on %s, expected some", touched)
              .isNotEmpty();
          assertThat(onTheDay)
              .as(
                  "Scenarios on %s that turn red when %s begins or ends another day, expected one."
                      + " Maybe add it to scenarier/tid/%s.yaml",
                  touched, changes.get(0).place(), cutOff.date())
              .anyMatch(scenario -> !passes(with(scenario, cutOff.table(), csv)));
        });
  }

  private static List<RunnableScenario> corpus() {
    List<RunnableScenario> scenarios = new ArrayList<>();
    new ScenarioFiles(
            document -> {
              RunnableScenario scenario = ScenarioReader.read(document).scenario();
              if (scenario != null) {
                scenarios.add(scenario);
              }
            },
            problem -> {})
        .read(CORPUS);
    return scenarios;
  }

  /** As text: a broken request may hold anything there. */
  private static boolean standsOn(LocalDate day, RunnableScenario scenario) {
    return scenario.steps().stream()
        .anyMatch(
            step ->
                step.now().toLocalDate().equals(day)
                    || DATED.stream()
                        .map(step.request()::get)
                        .filter(Objects::nonNull)
                        .anyMatch(time -> time.scalar().asText().startsWith(day + "T")));
  }

  /** The table's text with the date of each of those rows moved. */
  private static String moved(String table, List<Change> changes, int days) {
    List<String> lines =
        new ArrayList<>(
            CompiledRules.shipped().tableFiles().csvByName().get(table).lines().toList());
    for (Change change : changes) {
      LocalDate written =
          change.kind() == Change.Kind.BEGINS ? change.date() : change.date().minusDays(1);
      lines.set(
          change.line() - 1,
          lines
              .get(change.line() - 1)
              .replace(written.toString(), written.plusDays(days).toString()));
    }
    return String.join("\n", lines);
  }

  private static RunnableScenario with(RunnableScenario scenario, String table, String csv) {
    Map<String, String> tables = new HashMap<>(scenario.tables());
    tables.put(table, csv);
    return new RunnableScenario(
        scenario.document(),
        scenario.rules(),
        scenario.borger(),
        scenario.indkaldelser(),
        scenario.frister(),
        scenario.deltagelsesvalg(),
        scenario.interviews(),
        scenario.jobcentre(),
        scenario.postnumre(),
        tables,
        scenario.tablesPlace(),
        scenario.steps());
  }

  private static boolean passes(RunnableScenario scenario) {
    List<ScenarioResult> results = new ArrayList<>();
    ScenarioRun.run(
        scenario,
        UnaryOperator.identity(),
        new ScenarioRunner.Listener() {
          @Override
          public void ran(ScenarioResult result) {
            results.add(result);
          }

          @Override
          public void unreadable(InputProblem problem) {
            throw new AssertionError(problem);
          }
        });
    return results.stream().allMatch(ScenarioResult::passed);
  }
}
