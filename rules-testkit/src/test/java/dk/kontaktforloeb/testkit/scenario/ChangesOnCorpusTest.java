package dk.kontaktforloeb.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.explain.BookingInTheWay;
import dk.kontaktforloeb.explain.Change;
import dk.kontaktforloeb.explain.Changes;
import dk.kontaktforloeb.explain.ElementChange;
import dk.kontaktforloeb.explain.ElementValue;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every suggestion for every rejected request of the corpus is carried out on the same store and
 * decided by the facade; so is what lies just outside of a range.
 */
class ChangesOnCorpusTest {
  private static final Path CORPUS = Path.of("src/main/resources/scenarier");

  private final Map<String, Integer> counts = new TreeMap<>();
  private int decisions;
  private int proofs;

  @Test
  void everySuggestionIsAcceptedByTheFacade() {
    new ScenarioFiles(
            document -> prove(Objects.requireNonNull(ScenarioReader.read(document).scenario())),
            problem -> assertThat(problem).isNull())
        .read(CORPUS);

    System.out.printf(
        "what would change it: %s, %d decisions in the searches, %d proofs by the facade%n",
        counts, decisions, proofs);
    assertThat(counts.get("single")).isGreaterThan(300);
    assertThat(counts.get("pair")).isPositive();
    assertThat(counts).containsKeys("none", "not reached");
  }

  private void prove(RunnableScenario scenario) {
    ScenarioAttempt attempt = new ScenarioAttempt(scenario, 0);
    for (; attempt.index < scenario.steps().size(); attempt.next()) {
      Decision<?> decision = attempt.decide(attempt.request());
      if (!decision.isAccepted()) {
        prove(attempt, decision);
      }
    }
  }

  private void prove(ScenarioAttempt attempt, Decision<?> decision) {
    Changes changes = decision.changes();
    decisions += changes.decisions();
    count(changes);
    String about = attempt.scenario.document().name() + "\n" + changes.text(Locale.ENGLISH);
    assertThat(changes).isEqualTo(decision.changes());
    for (Change change : changes.suggestions()) {
      assertThat(change.elements().size() + Math.min(1, change.bookings().size()))
          .as(about)
          .isBetween(1, 2);
      if (change.bookings().isEmpty()) {
        proveElements(attempt, change, about);
      } else {
        proveBookings(attempt, change, about);
      }
    }
  }

  private void count(Changes changes) {
    String kind =
        switch (changes.outcome()) {
          case FOUND ->
              changes.suggestions().get(0).elements().size() == 2
                      || (changes.suggestions().get(0).elements().size() == 1
                          && !changes.suggestions().get(0).bookings().isEmpty())
                  ? "pair"
                  : "single";
          case NOTHING_FOUND -> changes.boundReached() ? "bound reached" : "none";
          case NOT_REACHED -> "not reached";
          case ACCEPTED -> "accepted";
        };
    counts.merge(kind, 1, Integer::sum);
  }

  private void proveElements(ScenarioAttempt attempt, Change change, String about) {
    for (ObjectNode changed : inside(attempt, change)) {
      proofs++;
      assertThat(attempt.decide(changed).errors()).as("%s%s", about, changed).isEmpty();
    }
    for (ObjectNode changed : outside(attempt, change)) {
      proofs++;
      assertThat(attempt.decide(changed).errors()).as("%s%s", about, changed).isNotEmpty();
    }
  }

  private void proveBookings(ScenarioAttempt attempt, Change change, String about) {
    ScenarioAttempt cancelled = new ScenarioAttempt(attempt.scenario, attempt.index);
    change.bookings().forEach(cancelled::cancel);
    for (ObjectNode changed : inside(attempt, change)) {
      proofs++;
      assertThat(cancelled.decide(changed).errors()).as(about).isEmpty();
    }
    @Nullable LocalDateTime until =
        change.bookings().stream()
            .map(BookingInTheWay::until)
            .filter(Objects::nonNull)
            .max(LocalDateTime::compareTo)
            .orElse(null);
    if (until != null) {
      Instant begin = until.atZone(DanishTime.ZONE).toInstant();
      attempt.clock.set(DanishTime.at(begin.minusSeconds(1)));
      assertThat(attempt.decide(attempt.request()).isAccepted()).as(about).isFalse();
      attempt.clock.set(until);
      assertThat(attempt.decide(attempt.request()).errors()).as(about).isEmpty();
      attempt.clock.set(attempt.step().now());
      proofs += 2;
    }
  }

  /** Requests that the change says are accepted. */
  private static List<ObjectNode> inside(ScenarioAttempt attempt, Change change) {
    List<ObjectNode> changed = List.of(attempt.request());
    if (change.movedTogether()) {
      return List.of(moved(attempt, change, 0));
    }
    for (ElementChange element : change.elements()) {
      List<ObjectNode> next = new ArrayList<>();
      for (ObjectNode request : changed) {
        for (JsonNode value : values(attempt, element)) {
          next.add(with(request, element.pointer(), value));
        }
      }
      changed = next;
    }
    return changed;
  }

  /** Requests just outside of a range, the other element as suggested. */
  private static List<ObjectNode> outside(ScenarioAttempt attempt, Change change) {
    if (change.movedTogether()) {
      return List.of(moved(attempt, change, 1));
    }
    List<ObjectNode> outside = new ArrayList<>();
    ElementChange last = change.elements().get(change.elements().size() - 1);
    ObjectNode request = attempt.request();
    for (ElementChange element : change.elements()) {
      request =
          element == last
              ? request
              : with(request, element.pointer(), values(attempt, element).get(0));
    }
    if (last.least() != null) {
      outside.add(with(request, last.pointer(), json(plus(last.least(), -1))));
    }
    if (last.most() != null) {
      outside.add(with(request, last.pointer(), json(plus(last.most(), 1))));
    }
    return outside;
  }

  private static ObjectNode moved(ScenarioAttempt attempt, Change change, int outwards) {
    ObjectNode request = attempt.request();
    for (ElementChange element : change.elements()) {
      Object bound =
          element.least() != null
              ? plus(element.least(), -outwards)
              : plus(Objects.requireNonNull(element.most()), outwards);
      request = with(request, element.pointer(), json(bound));
    }
    return request;
  }

  private static Object plus(Object value, int steps) {
    return value instanceof LocalDateTime time ? time.plusSeconds(steps) : (Integer) value + steps;
  }

  private static List<JsonNode> values(ScenarioAttempt attempt, ElementChange element) {
    List<JsonNode> values = new ArrayList<>();
    switch (element.kind()) {
      case VALUES ->
          element.values().stream()
              .map(ElementValue::value)
              .map(ChangesOnCorpusTest::json)
              .forEach(values::add);
      case RANGE -> {
        if (element.least() != null) {
          values.add(json(element.least()));
        }
        if (element.most() != null) {
          values.add(json(element.most()));
        }
      }
      case FILLED -> attempt.filled(element.pointer()).ifPresent(values::add);
      case ABSENT -> values.add(JsonNodeFactory.instance.nullNode());
    }
    return values;
  }

  private static JsonNode json(Object value) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (value instanceof Record record) {
      return JsonWriter.toTree(record);
    }
    if (value instanceof Integer number) {
      return nodes.numberNode(number);
    }
    return value instanceof Boolean flag
        ? nodes.booleanNode(flag)
        : nodes.textNode(value.toString());
  }

  private static ObjectNode with(ObjectNode request, String pointer, JsonNode value) {
    ObjectNode changed = request.deepCopy();
    ObjectNode at = changed;
    String[] names = pointer.substring(1).split("/");
    for (int i = 0; i < names.length - 1; i++) {
      at = at.get(names[i]) instanceof ObjectNode object ? object : at.putObject(names[i]);
    }
    at.set(names[names.length - 1], value);
    return changed;
  }
}
