package dk.kontaktforloeb.examples.benchmarks;

import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * One run of the benchmark in a fresh JVM.
 *
 * @param evaluator who judges
 * @param storedBookings how many bookings are stored
 * @param threads how many threads ask at once
 */
record Run(String evaluator, int storedBookings, int threads) {

  /** Measures with that many iterations of that length; what JMH has to say goes to the log. */
  Cost measure(int warmups, int iterations, TimeValue each, Path log) {
    Options options =
        new OptionsBuilder()
            .include("^" + DecisionBenchmark.class.getName() + "\\.decide$")
            .param("evaluator", evaluator)
            .param("storedBookings", Integer.toString(storedBookings))
            .threads(threads)
            .forks(1)
            .warmupIterations(warmups)
            .warmupTime(each)
            .measurementIterations(iterations)
            .measurementTime(each)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .output(log.toString())
            .build();
    try {
      Collection<RunResult> results = new Runner(options).run();
      return Cost.of(results.iterator().next());
    } catch (RunnerException e) {
      throw new IllegalStateException(
          "%s could not be measured: %s.%nMaybe %s says why.".formatted(this, e.getMessage(), log),
          e);
    }
  }
}
