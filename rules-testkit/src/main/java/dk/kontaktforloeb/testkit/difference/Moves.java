package dk.kontaktforloeb.testkit.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.core.json.Scalars;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which other values an element may be given: of the change, of its neighbourhood, of the corpus.
 */
final class Moves {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final LocalTime USUAL = LocalTime.of(9, 0);
  private static final LocalTime LAST = LocalTime.of(23, 59);

  private final Vocabulary vocabulary;

  Moves(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What an element is given; null takes it away. */
  record Move(Place place, @Nullable JsonNode value) {
    ObjectNode of(ObjectNode scenario) {
      return place.with(scenario, value);
    }
  }

  /**
   * Other values of an element, the most telling first.
   *
   * @param values of the change, to be tried where their kind fits
   * @param most how many at most
   */
  List<Move> of(Place place, List<JsonNode> values, ObjectNode scenario, int most) {
    Set<@Nullable JsonNode> tried = new LinkedHashSet<>();
    List<JsonNode> known = vocabulary.values(place.schema());
    @Nullable JsonNode like =
        place.value() != null ? place.value() : known.isEmpty() ? null : known.get(0);
    if (like != null && like.isValueNode()) {
      values.forEach(value -> tried.addAll(fitting(value, like)));
      tried.addAll(around(like, scenario));
    }
    tried.add(null);
    tried.addAll(known);
    tried.remove(place.value());
    if (place.value() == null) {
      tried.remove(null);
    }
    return tried.stream().limit(most).map(value -> new Move(place, value)).toList();
  }

  /** A value of a change as an element of that kind can have it: a day as times on and about it. */
  private static List<JsonNode> fitting(JsonNode value, JsonNode like) {
    @Nullable LocalDate day = value.isTextual() ? date(value) : null;
    if (day != null && isDateTime(like)) {
      return times(
          day.atTime(USUAL),
          day.atTime(LAST),
          day.plusDays(1).atStartOfDay(),
          day.plusDays(1).atTime(USUAL),
          day.atStartOfDay(),
          day.minusDays(1).atTime(LAST));
    }
    if (day != null && date(like) != null) {
      return days(day, day.plusDays(1), day.minusDays(1));
    }
    boolean fits =
        day == null
            && value.getNodeType() == like.getNodeType()
            && date(like) == null
            && !isDateTime(like);
    return fits ? List.of(value) : List.of();
  }

  /** The neighbours of a number, and of every time that the scenario holds. */
  private static List<JsonNode> around(JsonNode like, ObjectNode scenario) {
    List<JsonNode> found = new ArrayList<>();
    if (like.isBoolean()) {
      found.add(NODES.booleanNode(!like.booleanValue()));
    } else if (isDateTime(like)) {
      for (LocalDateTime time : timesIn(scenario)) {
        found.addAll(
            times(
                time,
                time.plusMinutes(1),
                time.minusMinutes(1),
                time.plusDays(1),
                time.minusDays(1)));
      }
    } else if (date(like) != null) {
      for (LocalDateTime time : timesIn(scenario)) {
        LocalDate day = time.toLocalDate();
        found.addAll(days(day, day.plusDays(1), day.minusDays(1)));
      }
    }
    return found;
  }

  private static Set<LocalDateTime> timesIn(JsonNode node) {
    Set<LocalDateTime> times = new LinkedHashSet<>();
    collect(node, times);
    return times;
  }

  private static void collect(JsonNode node, Set<LocalDateTime> times) {
    if (node.isContainerNode()) {
      node.forEach(inner -> collect(inner, times));
    } else if (isDateTime(node)) {
      times.add(Scalars.dateTime(node.textValue()));
    }
  }

  private static boolean isDateTime(JsonNode node) {
    return node.isTextual() && Scalars.dateTime(node.textValue()) != null;
  }

  private static @Nullable LocalDate date(JsonNode node) {
    return node.isTextual() ? Scalars.date(node.textValue()) : null;
  }

  private static List<JsonNode> times(LocalDateTime... times) {
    return List.of(times).stream().<JsonNode>map(time -> NODES.textNode(time.toString())).toList();
  }

  private static List<JsonNode> days(LocalDate... days) {
    return List.of(days).stream().<JsonNode>map(day -> NODES.textNode(day.toString())).toList();
  }
}
