package dk.kontaktforloeb.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages for rule authors do what they say. */
class AuthorGuideTest {
  private static final Path DOCS = Path.of("../docs");
  private static final Pattern BLOCK =
      Pattern.compile("^```\\w*\\R.*?^```$", Pattern.MULTILINE | Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void everyStepWorksAsItIsWritten() throws IOException {
    assertThat(new AuthorGuide(folder).follow(Files.readString(DOCS.resolve("authors.md"))))
        .isGreaterThan(10);
  }

  @Test
  void bothLanguagesShowTheSame() throws IOException {
    assertThat(blocks("forfattere.md")).isEqualTo(blocks("authors.md"));
  }

  private static List<String> blocks(String page) throws IOException {
    return BLOCK
        .matcher(Files.readString(DOCS.resolve(page)))
        .results()
        .map(result -> result.group())
        .toList();
  }
}
