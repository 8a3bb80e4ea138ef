package dk.kontaktforloeb.examples.benchmarks;

import java.util.List;

/**
 * How measured values spread.
 *
 * @param min the least
 * @param median the middle one
 * @param max the most
 */
record Spread(long min, long median, long max) {

  static Spread of(List<Long> values) {
    List<Long> sorted = values.stream().sorted().toList();
    return new Spread(sorted.get(0), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
  }
}
