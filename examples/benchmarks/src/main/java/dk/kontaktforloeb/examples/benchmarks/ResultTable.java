package dk.kontaktforloeb.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures everything and prints it as Markdown: the tables of the README. Takes about four
 * minutes; with {@code --quick} half a minute, for numbers that only show that it works.
 */
public final class ResultTable {
  private static final List<Integer> STORED = List.of(0, 5, 50);

  /** Of how many stored bookings the limits speak, and two threads are measured. */
  private static final int USUAL = 5;

  private final Map<Run, Cost> measured = new LinkedHashMap<>();

  private ResultTable() {}

  /** Prints the tables; what is being measured is told on the error stream. */
  public static void main(String[] args) throws IOException, InterruptedException {
    boolean quick = List.of(args).contains("--quick");
    ResultTable table = new ResultTable();
    table.measure(quick);
    System.err.println("cold start …");
    ColdStarts coldStarts = ColdStarts.measure(quick ? 3 : 15);
    System.out.println(Machine.describe());
    System.out.println();
    System.out.println(table.decisions());
    System.out.println(coldStarts.table());
    System.out.print(
        quick
            ? "A quick run: nothing was warm, the numbers only show that it works.\n"
            : new Limits(table.measured, coldStarts).table());
  }

  private void measure(boolean quick) throws IOException {
    Path log = Files.createTempFile("decision-benchmark", ".log");
    TimeValue each = TimeValue.milliseconds(quick ? 200 : 1000);
    for (String evaluator : Evaluators.NAMES) {
      for (int stored : STORED) {
        measure(new Run(evaluator, stored, 1), quick, each, log);
      }
      measure(new Run(evaluator, USUAL, 2), quick, each, log);
    }
    Files.delete(log);
  }

  private void measure(Run run, boolean quick, TimeValue each, Path log) {
    System.err.print(run + " … ");
    Cost cost = run.measure(quick ? 1 : 4, quick ? 1 : 5, each, log);
    System.err.println(number(cost.nanos()) + " ns");
    measured.put(run, cost);
  }

  /** Rows: evaluators. Columns: stored bookings, and two threads. */
  private String decisions() {
    StringBuilder table = new StringBuilder("| one decision |");
    STORED.forEach(stored -> table.append(" %d stored, ns | B |".formatted(stored)));
    table.append(" × hand-written | %d stored, 2 threads, ns |%n".formatted(USUAL));
    table.append("|---|").append("---:|".repeat(2 * STORED.size() + 2)).append('\n');
    Evaluators.NAMES.forEach(evaluator -> table.append(row(evaluator)));
    return table.toString();
  }

  private String row(String evaluator) {
    StringBuilder row = new StringBuilder("| " + evaluator + " |");
    for (int stored : STORED) {
      Cost one = measured.get(new Run(evaluator, stored, 1));
      row.append(" %s | %s |".formatted(number(one.nanos()), number(one.bytes())));
    }
    double baseline = measured.get(new Run(Evaluators.HAND_WRITTEN, USUAL, 1)).nanos();
    double times = measured.get(new Run(evaluator, USUAL, 1)).nanos() / baseline;
    double twoThreads = measured.get(new Run(evaluator, USUAL, 2)).nanos();
    row.append(" %s | %s |%n".formatted(times(times), number(twoThreads)));
    return row.toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  private static String times(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%,.0f", value);
  }
}
