package dk.kontaktforloeb.examples.benchmarks;

import org.openjdk.jmh.results.RunResult;

/**
 * What a decision was measured to cost.
 *
 * @param nanos nanoseconds, on average
 * @param bytes bytes allocated, on average
 */
record Cost(double nanos, double bytes) {
  private static final String BYTES = "gc.alloc.rate.norm";

  static Cost of(RunResult result) {
    return new Cost(
        result.getPrimaryResult().getScore(), result.getSecondaryResults().get(BYTES).getScore());
  }
}
