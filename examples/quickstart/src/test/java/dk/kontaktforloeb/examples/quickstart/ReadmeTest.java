package dk.kontaktforloeb.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path EXAMPLE =
      Path.of("src/main/java/dk/kontaktforloeb/examples/quickstart/Embedding.java");

  @Test
  void theExamplesOfTheReadmeAreThoseThatAreCompiled() throws IOException {
    assertThat(all("```java\n(.*?)```", Path.of("../../README.md")))
        .hasSize(2)
        .isEqualTo(
            all("// README begins\n(.*?)// README ends", EXAMPLE).stream()
                .map(String::stripIndent)
                .toList());
  }

  private static List<String> all(String between, Path file) throws IOException {
    return Pattern.compile(between, Pattern.DOTALL)
        .matcher(Files.readString(file))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void theExampleOfTheReadmeRuns() {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      Embedding.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .startsWith("IND-15 8270 Interview type 17")
        .contains("yes ombookingMulig == true", "ombookingMulig is true")
        .containsPattern("ombookingMulig.*false");
  }
}
