package dk.kontaktforloeb.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path EXAMPLE =
      Path.of("src/main/java/dk/kontaktforloeb/examples/quickstart/Embedding.java");

  @Test
  void theExampleOfTheReadmeIsTheOneThatIsCompiled() throws IOException {
    assertThat(between(Files.readString(Path.of("../../README.md")), "```java\n", "```"))
        .isEqualTo(
            between(Files.readString(EXAMPLE), "// README begins\n", "// README ends")
                    .stripTrailing()
                    .stripIndent()
                + "\n");
  }

  private static String between(String text, String begin, String end) {
    int from = text.indexOf(begin);
    int to = text.indexOf(end, from + begin.length());
    assertThat(from).as(begin).isNotNegative();
    return text.substring(from + begin.length(), text.lastIndexOf('\n', to) + 1);
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
    assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("IND-15 8270 Interview type 17");
  }
}
