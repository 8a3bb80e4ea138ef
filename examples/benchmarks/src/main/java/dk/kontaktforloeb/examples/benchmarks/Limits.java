package dk.kontaktforloeb.examples.benchmarks;

import java.util.Locale;
import java.util.Map;

/** What was measured beside what we promise to hold. */
final class Limits {
  private final Map<Run, Cost> measured;
  private final ColdStarts coldStarts;

  Limits(Map<Run, Cost> measured, ColdStarts coldStarts) {
    this.measured = measured;
    this.coldStarts = coldStarts;
  }

  /** A Markdown table. */
  String table() {
    Cost engine = at(Evaluators.ENGINE, 5, 1);
    Cost loop = at(Evaluators.PREDICATE_LOOP, 5, 1);
    double explained = at(Evaluators.EXPLAINED, 5, 1).nanos() / engine.nanos();
    return """
        | limit | at most | measured | held |
        |---|---:|---:|---|
        %s%s%s%s%s%s%s%s%s%s%s"""
        .formatted(
            row("engine, 5 stored, ns", 1_000, engine.nanos()),
            row("engine, 5 stored, B", 1_000, engine.bytes()),
            row("predicate loop, 5 stored, ns", 1_000, loop.nanos()),
            row("predicate loop, 5 stored, B", 1_000, loop.bytes()),
            row("decision with explanation to decision alone, ×", 10, explained),
            row("facade, 5 stored, ns", 10_000, at(Evaluators.FACADE, 5, 1).nanos()),
            row("engine, 50 stored to 0 stored, ×", 1.3, growth(Evaluators.ENGINE)),
            row("facade, 50 stored to 0 stored, ×", 1.3, growth(Evaluators.FACADE)),
            row("engine, a thread of 2 to a thread alone, ×", 1.3, sharing()),
            row("cold start, median, ms", 500, coldStarts.decisionMillis().median()),
            row("cold start, peak RSS, median, MB", 100, coldStarts.memoryMb().median()));
  }

  private double growth(String evaluator) {
    return at(evaluator, 50, 1).nanos() / at(evaluator, 0, 1).nanos();
  }

  private double sharing() {
    return at(Evaluators.ENGINE, 5, 2).nanos() / at(Evaluators.ENGINE, 5, 1).nanos();
  }

  private Cost at(String evaluator, int storedBookings, int threads) {
    return measured.get(new Run(evaluator, storedBookings, threads));
  }

  private static String row(String limit, double atMost, double measured) {
    return "| %s | %s | %s | %s |%n"
        .formatted(limit, number(atMost), number(measured), measured <= atMost ? "yes" : "NO");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
  }
}
