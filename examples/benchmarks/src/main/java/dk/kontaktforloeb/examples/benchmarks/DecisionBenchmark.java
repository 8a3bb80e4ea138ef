package dk.kontaktforloeb.examples.benchmarks;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.indkaldelse.BookingFacts;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one decision costs: nanoseconds, and with {@code -prof gc} bytes. One operation judges one
 * CreateIndkaldelse request of a fixed mix, eight accepted and eight rejected.
 *
 * <p>The evaluator is shared by all threads ({@code -t 2}), as a host shares it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecisionBenchmark {

  /** Who judges. */
  @Param({
    Evaluators.HAND_WRITTEN,
    Evaluators.PREDICATE_LOOP,
    Evaluators.ENGINE,
    Evaluators.EXPLAINED,
    Evaluators.FACADE,
    Evaluators.EASY_RULES,
    Evaluators.EVRETE
  })
  public String evaluator = Evaluators.ENGINE;

  /** How many future bookings of the citizen are stored that are in no one's way. */
  @Param({"0", "5", "50"})
  public int storedBookings;

  private @Nullable Evaluator judge;
  private BookingFacts[] requests = {};

  /**
   * Makes evaluator and requests, and refuses an evaluator that decides otherwise than the engine.
   */
  @Setup
  public void prepare() {
    KontaktforloebRules rules = KontaktforloebRules.embedded();
    List<Sample> samples = Samples.mix(rules.tables(), storedBookings);
    List<BookingFacts> facts = samples.stream().map(Sample::facts).toList();
    judge = Evaluators.named(evaluator, rules, facts);
    requests = facts.toArray(BookingFacts[]::new);
    Evaluators.check(evaluator, judge, new Engine(rules.engine()), samples);
  }

  /** One decision. */
  @Benchmark
  public Object decide(Cursor cursor) {
    return Objects.requireNonNull(judge).decide(requests[cursor.next(requests.length)]);
  }

  /** Where a thread stands in the mix. */
  @State(Scope.Thread)
  public static class Cursor {
    private int next;

    int next(int length) {
      int now = next;
      next = now + 1 == length ? 0 : now + 1;
      return now;
    }
  }
}
