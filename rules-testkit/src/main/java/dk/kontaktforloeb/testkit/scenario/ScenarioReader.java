package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.Huskeservice;
import dk.kontaktforloeb.core.json.LocatedJson;
import dk.kontaktforloeb.core.json.Nearest;
import dk.kontaktforloeb.core.json.ReadResult;
import dk.kontaktforloeb.core.json.RecordReader;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.json.JsonProblem;
import dk.kontaktforloeb.testkit.scenario.Scenario.Given;
import dk.kontaktforloeb.testkit.scenario.Scenario.Step;
import dk.kontaktforloeb.testkit.scenario.Scenario.Then;
import dk.kontaktforloeb.testkit.scenario.Scenario.When;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a scenario of a document, or tells everything that keeps it from being one. */
final class ScenarioReader {
  private static final RecordReader READER =
      new RecordReader()
          .withDefault(Borger.class, "tilmeldt", true)
          .withDefault(Huskeservice.class, "sms", false)
          .withDefault(Huskeservice.class, "email", false)
          .withDefault(Frist.class, "status", FristStatus.AKTIV)
          .withDefault(Deltagelsesvalg.class, "erAktuel", true)
          .withDefault(Deltagelsesvalg.class, "erSlettet", false);

  private final ScenarioDocument document;
  private final List<InputProblem> problems = new ArrayList<>();

  private ScenarioReader(ScenarioDocument document) {
    this.document = document;
  }

  /** The scenario, or null and at least one problem. */
  record Read(@Nullable RunnableScenario scenario, List<InputProblem> problems) {}

  static Read read(ScenarioDocument document) {
    ScenarioReader reader = new ScenarioReader(document);
    RunnableScenario scenario = reader.scenario();
    return new Read(reader.problems.isEmpty() ? scenario : null, reader.problems);
  }

  private @Nullable RunnableScenario scenario() {
    LocatedJson json = document.json();
    Scenario text = read(json, Scenario.class);
    if (text == null) {
      return null;
    }
    Given given = Objects.requireNonNullElse(text.given(), Given.NOTHING);
    LocatedJson givenJson = text.given() == null ? json : Objects.requireNonNull(json.get("given"));
    GivenFacts facts = new GivenFacts(READER, given.borger(), this::report);
    LocatedJson tables = givenJson.get("tables");
    return new RunnableScenario(
        document,
        text.rules() == null ? Set.of() : text.rules(),
        given.borger(),
        facts.indkaldelser(given.indkaldelser()),
        facts.frister(given.frister()),
        facts.deltagelsesvalg(given.deltagelsesvalg(), given.now()),
        facts.interviews(given.interviews()),
        given.jobcentre() == null ? List.of() : given.jobcentre(),
        given.postnumre(),
        given.tables() == null ? Map.of() : given.tables(),
        tables == null ? givenJson : tables,
        steps(text, given.now()));
  }

  private List<RunnableScenario.Step> steps(Scenario text, @Nullable LocalDateTime now) {
    LocatedJson json = document.json();
    if (text.steps() == null) {
      if (text.when() == null) {
        tell(json, "element when is missing: expected when and then, or steps");
        return List.of();
      }
      return step(json, now, text.when(), text.then());
    }
    if (text.when() != null || text.then() != null) {
      tell(json, "steps stand beside when or then: expected one of the two");
    }
    if (text.steps().isEmpty()) {
      tell(Objects.requireNonNull(json.get("steps")), "there is no step: expected at least one");
    }
    List<RunnableScenario.Step> steps = new ArrayList<>();
    LocalDateTime at = now;
    for (int i = 0; i < text.steps().size(); i++) {
      Step step = text.steps().get(i);
      at = step.now() == null ? at : step.now();
      LocatedJson place = Objects.requireNonNull(json.get("steps")).items().get(i);
      steps.addAll(step(place, at, step.when(), step.then()));
    }
    return steps;
  }

  private List<RunnableScenario.Step> step(
      LocatedJson place, @Nullable LocalDateTime now, When when, @Nullable Then then) {
    Operation operation = operation(when.operation());
    Expected expected = Expected.of(then, this::report);
    if (now == null) {
      tell(place, "no time is given: expected now in given, such as now: 2024-09-02T10:00");
    }
    return now == null || operation == null
        ? List.of()
        : List.of(
            new RunnableScenario.Step(now, operation, when.caller(), when.request(), expected));
  }

  private @Nullable Operation operation(LocatedJson json) {
    String name = json.scalar().asText();
    Operation operation = Operation.ofWireName(name).orElse(null);
    if (operation == null) {
      List<String> names = Stream.of(Operation.values()).map(Operation::wireName).toList();
      tell(json, "operation %s is unknown.".formatted(json) + Nearest.secondLine(name, names));
    }
    return operation;
  }

  private <R extends Record> @Nullable R read(LocatedJson json, Class<R> type) {
    ReadResult<R> read = READER.read(json, type);
    read.problems().forEach(problem -> report(json, problem));
    return read.value();
  }

  private void tell(LocatedJson place, String message) {
    report(place, place.problem(place, message));
  }

  private void report(LocatedJson above, JsonProblem problem) {
    problems.add(InputProblem.of(document.fileOf(above, problem.pointer()), problem));
  }
}
