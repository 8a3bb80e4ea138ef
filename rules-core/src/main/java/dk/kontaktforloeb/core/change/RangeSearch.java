package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.decision.RuleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is accepted on a line of positions, such as seconds: outwards from the origin over
 * probes, then by halving to the exact bound, which is decided on both sides.
 */
final class RangeSearch {
  private final Trials trials;
  private final LongFunction<Subject> at;
  private final long origin;
  private final long step;
  private final NavigableSet<Long> probes;
  private final Map<Long, @Nullable List<ViolatedRule>> seen = new HashMap<>();

  /**
   * @param at the changed request of a position
   * @param origin where to begin
   * @param step what positions are counted in by people, such as days
   * @param probes positions to ask
   */
  RangeSearch(
      Trials trials, LongFunction<Subject> at, long origin, long step, NavigableSet<Long> probes) {
    this.trials = trials;
    this.at = at;
    this.origin = origin;
    this.step = step;
    this.probes = probes;
  }

  /**
   * What is accepted.
   *
   * @param least the first accepted position, or null when all probes below are accepted
   * @param most the last accepted position, or null when all probes above are accepted
   */
  record Range(@Nullable Long least, @Nullable Long most) {

    /** The accepted position nearest to the origin. */
    long nearest(long origin) {
      if (least != null && least > origin) {
        return least;
      }
      return most != null && most < origin ? most : origin;
    }
  }

  /** The nearest ranges on both sides of the origin, or the one around it; the nearer first. */
  List<Range> find() {
    if (accepts(origin)) {
      return List.of(new Range(end(below(), origin), end(above(), origin)));
    }
    List<Range> found = new ArrayList<>();
    @Nullable Long up = firstAccepted(above());
    if (up != null) {
      found.add(new Range(bound(before(up, above()), up), end(above().tailSet(up, false), up)));
    }
    @Nullable Long down = firstAccepted(below());
    if (down != null) {
      found.add(
          new Range(end(below().tailSet(down, false), down), bound(before(down, below()), down)));
    }
    found.sort(Comparator.comparingLong(range -> Math.abs(range.nearest(origin) - origin)));
    return found;
  }

  /** The probes above the origin, nearest first. */
  private NavigableSet<Long> above() {
    return probes.tailSet(origin, false);
  }

  /** The probes below the origin, nearest first. */
  private NavigableSet<Long> below() {
    return probes.headSet(origin, false).descendingSet();
  }

  private @Nullable Long firstAccepted(NavigableSet<Long> outwards) {
    for (long probe : outwards) {
      if (accepts(probe)) {
        return probe;
      }
    }
    return null;
  }

  private long before(long probe, NavigableSet<Long> outwards) {
    Long before = outwards.lower(probe);
    return before == null ? origin : before;
  }

  /** The last accepted position outwards, or null when all are. */
  private @Nullable Long end(NavigableSet<Long> outwards, long accepted) {
    long last = accepted;
    for (long probe : outwards) {
      if (!accepts(probe)) {
        return bound(probe, last);
      }
      last = probe;
    }
    return null;
  }

  /** The accepted position next to a rejected one, between the two. */
  private long bound(long rejected, long accepted) {
    long no = rejected;
    long yes = accepted;
    while (Math.abs(yes - no) > 1) {
      long middle = no + (yes - no) / 2;
      if (accepts(middle)) {
        yes = middle;
      } else {
        no = middle;
      }
    }
    return yes;
  }

  private boolean accepts(long position) {
    @Nullable List<ViolatedRule> errors = errors(position);
    return errors != null && errors.isEmpty();
  }

  private @Nullable List<ViolatedRule> errors(long position) {
    if (!seen.containsKey(position)) {
      seen.put(position, trials.errors(at.apply(position)));
    }
    return seen.get(position);
  }

  /** A position that was rejected, with what rejects it. */
  record Rejected(long position, List<ViolatedRule> errors) {}

  /**
   * For every set of rules that rejects positions the one nearest to the origin; whole steps away
   * where there is one.
   */
  List<Rejected> rejected() {
    List<Long> positions = new ArrayList<>(seen.keySet());
    positions.sort(
        Comparator.comparing((Long position) -> (position - origin) % step != 0)
            .thenComparing(position -> Math.abs(position - origin))
            .thenComparing(Collections.reverseOrder()));
    List<Rejected> rejected = new ArrayList<>();
    Set<Set<RuleId>> told = new HashSet<>();
    for (long position : positions) {
      @Nullable List<ViolatedRule> errors = seen.get(position);
      if (errors != null && !errors.isEmpty() && told.add(Trials.ids(errors))) {
        rejected.add(new Rejected(position, errors));
      }
    }
    return rejected;
  }
}
