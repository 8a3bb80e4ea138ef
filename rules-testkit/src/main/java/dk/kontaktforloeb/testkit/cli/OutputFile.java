package dk.kontaktforloeb.testkit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the file that an option names. */
final class OutputFile {
  private OutputFile() {}

  /** Whether it could be written; if not, it is told why. */
  static boolean write(Path file, String text, PrintWriter err) {
    try {
      Files.writeString(file, text);
      return true;
    } catch (IOException e) {
      err.printf("%s: could not be written: %s%n", file, e);
      err.flush();
      return false;
    }
  }
}
