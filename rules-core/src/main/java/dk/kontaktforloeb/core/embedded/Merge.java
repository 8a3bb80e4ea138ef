package dk.kontaktforloeb.core.embedded;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes one history of two. */
final class Merge {
  private Merge() {}

  /**
   * Each list keeps its order; the one with the earlier time at its head goes first, one without a
   * time at once.
   */
  static <T> List<T> byTime(List<T> one, List<T> other, Function<T, @Nullable LocalDateTime> time) {
    List<T> merged = new ArrayList<>(one.size() + other.size());
    int next = 0;
    for (T entry : one) {
      LocalDateTime until = time.apply(entry);
      while (next < other.size() && isBefore(time.apply(other.get(next)), until)) {
        merged.add(other.get(next++));
      }
      merged.add(entry);
    }
    merged.addAll(other.subList(next, other.size()));
    return List.copyOf(merged);
  }

  private static boolean isBefore(@Nullable LocalDateTime time, @Nullable LocalDateTime until) {
    return until != null && (time == null || time.isBefore(until));
  }
}
