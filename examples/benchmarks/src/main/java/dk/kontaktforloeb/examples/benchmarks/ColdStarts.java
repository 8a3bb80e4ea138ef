package dk.kontaktforloeb.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@link ColdStart} in fresh JVMs, one after the other, with the class path of this one and
 * the defaults of the JVM.
 */
public final class ColdStarts {
  private static final int RUNS = 15;

  private final List<Long> decisionMillis = new ArrayList<>();
  private final List<Long> processMillis = new ArrayList<>();
  private final List<Long> memoryKb = new ArrayList<>();

  private ColdStarts() {}

  /** Prints a table; takes the number of runs, 15 where it is left out. */
  public static void main(String[] args) throws IOException, InterruptedException {
    System.out.print(measure(args.length == 0 ? RUNS : Integer.parseInt(args[0])).table());
  }

  /** So many fresh JVMs. */
  static ColdStarts measure(int runs) throws IOException, InterruptedException {
    ColdStarts coldStarts = new ColdStarts();
    coldStarts.run();
    coldStarts.forget();
    for (int i = 0; i < runs; i++) {
      coldStarts.run();
    }
    return coldStarts;
  }

  /** The first run reads the jars from disk, which is no part of what is measured. */
  private void forget() {
    decisionMillis.clear();
    processMillis.clear();
    memoryKb.clear();
  }

  private void run() throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            ColdStart.class.getName());
    long started = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String line;
    try (BufferedReader output = process.inputReader()) {
      line = output.readLine();
    }
    int status = process.waitFor();
    long ended = System.nanoTime();
    if (status != 0 || line == null) {
      throw new IllegalStateException(
          "%s ended with status %d and printed \"%s\", expected two numbers.%nMaybe the error above says why."
              .formatted(String.join(" ", command), status, line));
    }
    String[] numbers = line.split(" ");
    decisionMillis.add(Long.parseLong(numbers[0]));
    memoryKb.add(Long.parseLong(numbers[1]));
    processMillis.add(TimeUnit.NANOSECONDS.toMillis(ended - started));
  }

  /** Milliseconds from the start of the JVM to the first decision. */
  Spread decisionMillis() {
    return Spread.of(decisionMillis);
  }

  /** Most memory held, in MB of a million bytes. */
  Spread memoryMb() {
    return Spread.of(memoryKb.stream().map(kb -> kb * 1024 / 1_000_000).toList());
  }

  /** A Markdown table. */
  String table() {
    return """
        | cold start, %d fresh JVMs | min | median | max |
        |---|---:|---:|---:|
        %s%s%s"""
        .formatted(
            decisionMillis.size(),
            row("start of the JVM to the first decision, ms", decisionMillis()),
            row("whole process, ms", Spread.of(processMillis)),
            memoryKb.contains(-1L) ? "" : row("peak RSS, MB", memoryMb()));
  }

  private static String row(String name, Spread spread) {
    return "| %s | %d | %d | %d |%n".formatted(name, spread.min(), spread.median(), spread.max());
  }
}
