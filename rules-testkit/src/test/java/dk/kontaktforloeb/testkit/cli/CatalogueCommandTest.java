package dk.kontaktforloeb.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.testkit.scenario.ScenarioFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-09-01T23:30:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path site;
  private String scenario = "";

  @BeforeEach
  void scenario() {
    site = folder.resolve("deep/site");
    scenario =
        new ScenarioFolder(folder)
            .file("a.yaml", "scenario: a\nrules: [IND-15]\n" + ScenarioFolder.REJECTED)
            .toString();
  }

  private int run(String... args) {
    return Regler.commandLine(
            new CatalogueCommand(CLOCK), new PrintWriter(out), new PrintWriter(err))
        .execute(args);
  }

  @Test
  void writesBothFilesAsOfToday() {
    assertThat(run("--out", site.toString(), scenario)).isEqualTo(Regler.PASSED);
    assertThat(site.resolve("catalogue.html")).content().contains("datetime=\"2024-09-02\"");
    assertThat(site.resolve("catalogue.md")).content().contains("as of 2024-09-02");
    assertThat(out.toString())
        .hasLineCount(1)
        .startsWith(site.resolve("catalogue.html") + ", " + site.resolve("catalogue.md") + ": ")
        .endsWith(" rules, 1 scenarios, 0 not as expected%n".formatted());
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void asOfAnotherDay() {
    assertThat(run("--out", site.toString(), "--as-of", "2024-06-30", scenario)).isZero();
    assertThat(site.resolve("catalogue.html")).content().contains("datetime=\"2024-06-30\"");
  }

  @Test
  void aFailingScenarioIsTold() throws IOException {
    Files.writeString(Path.of(scenario), "then: {accepted: true}\n", StandardOpenOption.APPEND);
    assertThat(run("--out", site.toString(), scenario)).isEqualTo(Regler.FAILED);
    assertThat(out.toString()).contains("1 not as expected");
    assertThat(site.resolve("catalogue.html")).exists();
  }

  @Test
  void aPlaceThatCanNotBeWrittenIsTold() {
    String below = scenario + "/site";
    assertThat(run("--out", below, scenario)).isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(err.toString().lines().toList())
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith(below + " can not be written: ")
                    .endsWith(", expected a directory that is there or can be made."),
            second ->
                assertThat(second).isEqualTo("Maybe %s is a file, give another name.", scenario));
  }

  @Test
  void whatCanNotBeReadIsTold() {
    assertThat(run("--out", site.toString(), "--rules", folder.toString(), scenario))
        .isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(err.toString()).contains("kontroller.csv: this file is missing");
    assertThat(run("--out", site.toString(), "none.yaml")).isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(err.toString()).contains("none.yaml: there is no such file or folder");
    assertThat(run("--out", site.toString(), "--as-of", "today")).isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(err.toString()).contains("expected a date such as 2024-07-01, was 'today'");
    assertThat(run()).isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(err.toString()).contains("--out");
  }
}
