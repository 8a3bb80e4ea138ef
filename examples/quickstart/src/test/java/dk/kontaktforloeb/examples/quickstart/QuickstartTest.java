package dk.kontaktforloeb.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {

  @Test
  void theShippedFileShowsEveryCodeOfTheBookingOperations() throws IOException {
    String table = printed();

    assertThat(table)
        .contains("8270", "9121", "8058", "90109", "9377", "9379", "4575", "9025", "4768", "90101")
        .contains("IND-20", "INT-02", "FMT-01", "MyndighedsdeltagerFjernet")
        .doesNotContain("Exception");
    assertThat(table.lines())
        .filteredOn(line -> line.contains("accepted  effects:"))
        .hasSizeGreaterThan(4);
  }

  @Test
  void messagesComeInDanish() throws IOException {
    assertThat(printed("--da")).contains("Borgeren har allerede");
  }

  @Test
  void anotherFileIsDecided(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("requests.jsonl");
    Files.writeString(
        file,
        """
        {"operation": "DeleteIndkaldelse", "caller": {}, "request": {"personnummer": "0101701234"}}
        """);

    assertThat(printed(file.toString()))
        .contains("FMT-01", "/indkaldelseId", "/caller/organisation");
  }

  private static String printed(String... args) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      Quickstart.main(args);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
