package dk.kontaktforloeb.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux tells of this process. */
final class ProcessStatus {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";

  private ProcessStatus() {}

  /** Most memory held so far (resident set), in kB; -1 where the system does not tell. */
  static long peakMemoryKb() {
    if (!Files.isReadable(STATUS)) {
      return -1;
    }
    try {
      for (String line : Files.readAllLines(STATUS)) {
        if (line.startsWith(PEAK)) {
          return Long.parseLong(line.substring(PEAK.length(), line.lastIndexOf(' ')).strip());
        }
      }
    } catch (IOException e) {
      return -1;
    }
    return -1;
  }
}
