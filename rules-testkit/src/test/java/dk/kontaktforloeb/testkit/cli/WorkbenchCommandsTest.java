package dk.kontaktforloeb.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.core.engine.ShippedTexts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code test}, {@code coverage} and {@code mutate} of a directory. */
class WorkbenchCommandsTest {
  @TempDir private Path directory;
  private String out = "";
  private String err = "";

  @Test
  void anEditedTableIsSeenInTheDecisions() throws IOException {
    rules("tabeller/akasse-graenser.csv", "2024-06-30", "2024-06-29");

    assertThat(run("test", directory.toString())).isEqualTo(Regler.FAILED);
    assertThat(err).isEmpty();
    assertThat(out)
        .contains(
            "indkaldelse/IND-25.yaml:13 a-kasse: CV-samtale begynder 30. juni 2024 kl. 23.59",
            "  not as expected: accepted: expected true, was false",
            "  - CreateIndkaldelse accepted",
            "  + CreateIndkaldelse rejected, primary IND-25",
            "IND-25: now violated in ")
        .doesNotContain("\u001b");
    assertThat(run("test", "--json", directory.toString())).isEqualTo(Regler.FAILED);
    assertThat(out.lines())
        .allSatisfy(line -> assertThat(line).startsWith("{\"file\":").contains("\"diff\":["));
  }

  @Test
  void whatIsAsShippedPasses() throws IOException {
    rules("tabeller/akasse-graenser.csv", "", "");

    assertThat(run("test", directory.toString())).isEqualTo(Regler.PASSED);
    assertThat(out).endsWith(" 0 decisions changed, 0 scenarios are not as expected%n".formatted());
    Path page = directory.resolve("coverage.html");
    assertThat(run("coverage", directory.toString(), "--html", page.toString()))
        .isEqualTo(Regler.PASSED);
    assertThat(out).contains(" rules seen both ways (100.0 %)");
    assertThat(page).content().contains("<h1>Coverage of kontaktforloeb");
    assertThat(run("coverage", directory.toString(), "--min-conditions", "100", "--json"))
        .isEqualTo(Regler.FAILED);
    assertThat(out).startsWith("{\"ruleSet\":\"").contains("\"decides\":");
  }

  @Test
  void mutantsAreTriedAndReported() throws IOException {
    Path report = directory.resolve("mutants.md");

    assertThat(
            run(
                "mutate",
                "--sample",
                "10",
                "--seed",
                "3",
                "--report",
                report.toString(),
                "--min-score",
                "0"))
        .isEqualTo(Regler.PASSED);
    assertThat(out).contains("10 of 1,", "; score ");
    assertThat(report).content().startsWith("# Mutants of kontaktforloeb");
  }

  @Test
  void whatCanNotBeReadIsTold() throws IOException {
    for (String command : new String[] {"test", "coverage", "mutate"}) {
      assertThat(run(command, directory.resolve("none").toString()))
          .isEqualTo(Regler.NOT_UNDERSTOOD);
      assertThat(err).contains("this is no directory").doesNotContain("\tat ");
      assertThat(run(command, "--scenarios", directory.resolve("none.yaml").toString()))
          .isEqualTo(Regler.NOT_UNDERSTOOD);
      assertThat(err).contains("there is no such file or folder").doesNotContain("\tat ");
    }
  }

  private void rules(String edited, String from, String to) throws IOException {
    for (Map.Entry<String, String> file : ShippedTexts.all().entrySet()) {
      Path path = directory.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(
          path,
          file.getKey().equals(edited) && !from.isEmpty()
              ? file.getValue().replace(from, to)
              : file.getValue());
    }
  }

  private int run(String... args) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    int status = Regler.run(outBytes, errBytes, args);
    out = outBytes.toString(StandardCharsets.UTF_8);
    err = errBytes.toString(StandardCharsets.UTF_8);
    return status;
  }
}
