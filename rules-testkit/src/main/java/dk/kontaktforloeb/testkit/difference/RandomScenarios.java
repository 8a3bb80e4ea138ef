package dk.kontaktforloeb.testkit.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.testkit.difference.Moves.Move;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Makes scenarios of those of the corpus with one to four elements moved at random. */
final class RandomScenarios {
  private static final int MOST_MOVES = 4;
  private static final int VALUES = 60;

  private final List<ObjectNode> bases;
  private final Vocabulary vocabulary;
  private final Moves moves;
  private final List<JsonNode> values;
  private final SplittableRandom random;

  /**
   * @param values of the changes, to be met more often than by chance
   */
  RandomScenarios(List<ObjectNode> bases, Vocabulary vocabulary, List<JsonNode> values, long seed) {
    this.bases = bases;
    this.vocabulary = vocabulary;
    this.moves = new Moves(vocabulary);
    this.values = values;
    this.random = new SplittableRandom(seed);
  }

  /** So many; the same seed gives the same. */
  Stream<ObjectNode> some(int count) {
    return bases.isEmpty() ? Stream.empty() : Stream.generate(this::next).limit(count);
  }

  private ObjectNode next() {
    ObjectNode scenario = bases.get(random.nextInt(bases.size())).deepCopy();
    for (int i = random.nextInt(MOST_MOVES); i >= 0; i--) {
      List<Place> places = Place.in(scenario, vocabulary);
      Place place = places.get(random.nextInt(places.size()));
      List<Move> all = moves.of(place, values, scenario, VALUES);
      if (!all.isEmpty()) {
        place.set(scenario, all.get(random.nextInt(all.size())).value());
      }
    }
    return scenario;
  }
}
