package dk.kontaktforloeb.testkit.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.testkit.difference.Moves.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes scenarios about a change: of those in which most conditions of the rule hold, with the
 * elements moved that the conditions come from, one and two at a time, and with the cells of
 * changed rows put in together.
 */
final class DirectedCases {
  /** Elements that every rule hangs on: who calls, and when. */
  private static final Set<String> ALWAYS = Set.of("now", "type", "requestUserType");

  private static final int BASES = 12;
  private static final int ROWS = 40;
  private static final int MANY_VALUES = 40;
  private static final int SOME_VALUES = 8;

  private final Bases bases;
  private final Vocabulary vocabulary;
  private final Moves moves;
  private final long seed;

  DirectedCases(Bases bases, Vocabulary vocabulary, long seed) {
    this.bases = bases;
    this.vocabulary = vocabulary;
    this.moves = new Moves(vocabulary);
    this.seed = seed;
  }

  /** At most so many, the most telling of every base first. */
  Stream<ObjectNode> about(Focus focus, int most) {
    List<ObjectNode> near = bases.near(focus, BASES);
    int each = near.isEmpty() ? 0 : Math.max(1, most / near.size());
    return near.stream().flatMap(base -> about(focus, base).limit(each));
  }

  private Stream<ObjectNode> about(Focus focus, ObjectNode base) {
    List<Place> places = Place.in(base, vocabulary);
    List<Place> focused =
        places.stream()
            .filter(place -> focus.names(place.name()) || ALWAYS.contains(place.name()))
            .toList();
    return Stream.of(
            rows(focus, base, focused),
            singles(focus, base, focused, MANY_VALUES),
            pairs(focus, base, focused),
            singles(focus, base, places, SOME_VALUES))
        .flatMap(part -> part);
  }

  private Stream<ObjectNode> singles(Focus focus, ObjectNode base, List<Place> places, int most) {
    return places.stream()
        .flatMap(place -> moves.of(place, focus.values(), base, most).stream())
        .map(move -> move.of(base));
  }

  /** Two at a time, mixed, so that a limit cuts off none of the elements. */
  private Stream<ObjectNode> pairs(Focus focus, ObjectNode base, List<Place> places) {
    List<Move> all = new ArrayList<>();
    places.forEach(place -> all.addAll(moves.of(place, focus.values(), base, SOME_VALUES)));
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (all.get(i).place() != all.get(j).place()) {
          pairs.add(new int[] {i, j});
        }
      }
    }
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = pairs.size() - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int[] swapped = pairs.get(i);
      pairs.set(i, pairs.get(other));
      pairs.set(other, swapped);
    }
    return pairs.stream()
        .map(
            pair -> {
              ObjectNode moved = all.get(pair[0]).of(base);
              all.get(pair[1]).place().set(moved, all.get(pair[1]).value());
              return moved;
            });
  }

  /**
   * The cells of a changed row put into the elements of their names, and one more element moved.
   */
  private Stream<ObjectNode> rows(Focus focus, ObjectNode base, List<Place> focused) {
    return focus.rows().stream()
        .distinct()
        .limit(ROWS)
        .flatMap(row -> row(focus, base, row, focused));
  }

  private Stream<ObjectNode> row(
      Focus focus, ObjectNode base, Map<String, JsonNode> row, List<Place> focused) {
    ObjectNode moved = base.deepCopy();
    for (Place place : focused) {
      @Nullable JsonNode cell = cell(row, place);
      if (cell != null) {
        place.set(moved, cell);
      }
    }
    List<JsonNode> values = List.copyOf(row.values());
    return Stream.concat(
        Stream.of(moved),
        focused.stream()
            .filter(place -> cell(row, place) == null)
            .flatMap(place -> moves.of(place, values, moved, SOME_VALUES).stream())
            .map(move -> move.of(moved)));
  }

  private static @Nullable JsonNode cell(Map<String, JsonNode> row, Place place) {
    for (Map.Entry<String, JsonNode> cell : row.entrySet()) {
      boolean sameKind =
          place.value() == null || place.value().getNodeType() == cell.getValue().getNodeType();
      if (cell.getKey().equalsIgnoreCase(place.name()) && sameKind) {
        return cell.getValue();
      }
    }
    return null;
  }
}
