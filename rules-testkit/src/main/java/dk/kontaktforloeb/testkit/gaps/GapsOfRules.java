package dk.kontaktforloeb.testkit.gaps;

import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.explain.Verdict;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.gaps.RuleGap.Kind;
import dk.kontaktforloeb.testkit.scenario.ReadScenario;
import dk.kontaktforloeb.testkit.scenario.ScenarioResult;
import dk.kontaktforloeb.testkit.scenario.ScenarioRunner;
import dk.kontaktforloeb.testkit.scenario.ScenarioTree;
import dk.kontaktforloeb.testkit.scenario.StepResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What rules leave to others, judge differently, or never judge. */
final class GapsOfRules {
  private final Matrix matrix;
  private final RuleSet rules;
  private final Map<String, String> places;
  private final List<RuleGap> gaps = new ArrayList<>();

  /**
   * @param places file and line of every rule of a rule file, by id
   */
  GapsOfRules(Matrix matrix, RuleSet rules, Map<String, String> places) {
    this.matrix = matrix;
    this.rules = rules;
    this.places = places;
  }

  List<RuleGap> find() {
    Set<String> seen = seenInCorpus();
    for (Rule rule : rules.catalogue().rules()) {
      String id = rule.id().value();
      @Nullable String place = places.get(id);
      if (place == null) {
        continue;
      }
      onlyRegistered(id, place);
      operationsDisagree(id, place);
      alwaysViolated(id, place);
      if (!seen.contains(id) && !matrix.rules().contains(id)) {
        gap(
            Kind.RULE_NEVER_SEEN,
            place,
            "%s er hverken overtrådt eller virksom i nogen kombination eller noget scenarie."
                .formatted(id),
            "%s is violated, or takes effect, in no combination and no scenario.".formatted(id));
      }
    }
    return gaps;
  }

  private void gap(Kind kind, String place, String danish, String english) {
    gaps.add(new RuleGap(kind, place, LocalizedText.of(danish, english)));
  }

  private List<Cell> forbidden(String id, Predicate<Cell> wanted) {
    return matrix.cells().stream()
        .filter(wanted)
        .filter(cell -> matrix.forbiddenBy(cell).contains(id))
        .toList();
  }

  private void onlyRegistered(String id, String place) {
    List<Cell> cells =
        forbidden(
            id,
            cell ->
                cell.operation() == Operation.CREATE_INDKALDELSE
                    && matrix.forbiddenBy(cell.with(Operation.CREATE_INTERVIEW)).isEmpty());
    if (!cells.isEmpty()) {
      String what = where(cells);
      gap(
          Kind.ONLY_REGISTERED,
          place,
          "%s forbyder at booke, hvad der må registreres som afholdt: %s.".formatted(id, what),
          "%s forbids to book what may be registered as held: %s.".formatted(id, what));
    }
  }

  private void operationsDisagree(String id, String place) {
    List<Cell> cells =
        forbidden(
            id,
            cell ->
                cell.operation() == Operation.CREATE_INDKALDELSE
                    && !matrix.forbiddenBy(cell.with(Operation.UPDATE_INDKALDELSE)).contains(id));
    List<Cell> changed =
        forbidden(
            id,
            cell ->
                cell.operation() == Operation.UPDATE_INDKALDELSE
                    && !matrix.forbiddenBy(cell.with(Operation.CREATE_INDKALDELSE)).contains(id));
    if (!cells.isEmpty() || !changed.isEmpty()) {
      String what = where(cells.isEmpty() ? changed : cells);
      gap(
          Kind.OPERATIONS_DISAGREE,
          place,
          "%s bedømmer en ny indkaldelse og en ændret forskelligt: %s.".formatted(id, what),
          "%s judges a new booking and a changed one differently: %s.".formatted(id, what));
    }
  }

  private void alwaysViolated(String id, String place) {
    for (Operation operation : List.of(Operation.CREATE_INDKALDELSE, Operation.CREATE_INTERVIEW)) {
      boolean always =
          matrix.cells().stream()
              .filter(cell -> cell.operation() == operation)
              .allMatch(cell -> matrix.forbiddenBy(cell).contains(id));
      if (always) {
        gap(
            Kind.RULE_ALWAYS_VIOLATED,
            place,
            "%s forbyder enhver kombination af %s.".formatted(id, operation.wireName()),
            "%s forbids every combination of %s.".formatted(id, operation.wireName()));
      }
    }
  }

  /** The parts of combinations; a part that is anything at all is not named. */
  private String where(List<Cell> cells) {
    List<String> parts = new ArrayList<>();
    parts.add("samtaletype " + TableGaps.listed(numbers(cells, Cell::type)));
    Set<Integer> groups = numbers(cells, Cell::group);
    if (!groups.equals(numbers(matrix.cells(), Cell::group))) {
      parts.add("kontaktgruppe " + TableGaps.listed(groups));
    }
    part(parts, "myndighed", cells, Cell::authority);
    part(parts, "fravaer", cells, Cell::absence);
    return String.join("; ", parts);
  }

  /** No contact group is left out: without one next to nothing is allowed. */
  private static Set<Integer> numbers(
      Collection<Cell> cells, Function<Cell, @Nullable Integer> part) {
    return cells.stream()
        .map(part)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void part(
      List<String> parts, String name, List<Cell> cells, Function<Cell, @Nullable Object> part) {
    Set<String> found = texts(cells, part);
    if (!found.equals(texts(matrix.cells(), part))) {
      parts.add("%s %s".formatted(name, String.join(", ", found)));
    }
  }

  private static Set<String> texts(Collection<Cell> cells, Function<Cell, @Nullable Object> part) {
    return cells.stream()
        .map(part)
        .map(value -> value == null ? "–" : value.toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Rules that a scenario violates, or that take effect in one. */
  private Set<String> seenInCorpus() {
    Set<String> seen = new HashSet<>();
    ScenarioRunner runner = new ScenarioRunner(rules);
    for (ScenarioTree scenario : ScenarioTree.shipped()) {
      Optional<ScenarioResult> result =
          ReadScenario.of(scenario.tree()).flatMap(read -> read.run(runner));
      for (StepResult step : result.map(ScenarioResult::steps).orElse(List.of())) {
        @Nullable Decision<?> decision = step.decision();
        if (decision != null) {
          decision.violations().forEach(violation -> seen.add(violation.ruleId().value()));
          decision
              .explainer()
              .verdicts()
              .forEach(
                  (rule, verdict) -> {
                    if (verdict == Verdict.APPLIED) {
                      seen.add(rule.value());
                    }
                  });
        }
      }
    }
    return seen;
  }
}
