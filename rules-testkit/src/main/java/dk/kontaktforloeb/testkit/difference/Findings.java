package dk.kontaktforloeb.testkit.difference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs scenarios and keeps, of each kind of difference, the simplest that shows it. */
final class Findings {
  /** Run side by side before the next are made. */
  private static final int BATCH = 256;

  private final Probe probe;
  private final Map<Found.Key, Best> best = new LinkedHashMap<>();

  Findings(Probe probe) {
    this.probe = probe;
  }

  /** A scenario that shows a difference. */
  record Best(ObjectNode scenario, Probe.Outcome outcome, int size) {
    private boolean isSimplerThan(Best other) {
      return outcome.violations() != other.outcome.violations()
          ? outcome.violations() < other.outcome.violations()
          : size < other.size;
    }
  }

  /** The same scenarios in the same order find the same. Gives back how many were run. */
  int run(Stream<ObjectNode> scenarios) {
    int count = 0;
    Iterator<ObjectNode> each = scenarios.iterator();
    while (each.hasNext()) {
      List<ObjectNode> batch = new ArrayList<>();
      while (each.hasNext() && batch.size() < BATCH) {
        batch.add(each.next());
      }
      List<Probe.@Nullable Outcome> outcomes =
          batch.parallelStream().<Probe.@Nullable Outcome>map(probe::of).toList();
      for (int i = 0; i < batch.size(); i++) {
        keep(batch.get(i), outcomes.get(i));
      }
      count += batch.size();
    }
    return count;
  }

  private void keep(ObjectNode scenario, Probe.@Nullable Outcome outcome) {
    if (outcome == null) {
      return;
    }
    Best found = new Best(scenario, outcome, scenario.toString().length());
    for (Found each : outcome.found()) {
      best.merge(each.key(), found, (known, other) -> other.isSimplerThan(known) ? other : known);
    }
  }

  /** The simplest of each kind, in the order they were found. */
  Map<Found.Key, Best> best() {
    return best;
  }
}
