package dk.kontaktforloeb.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SourcesCommandTest {
  /** All that there is on this rule, and nothing on the others. */
  private static final String SCENARIOS = "src/main/resources/scenarier/indkaldelse/IND-15.yaml";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return new CommandLine(new SourcesCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }

  @Test
  void printsEveryStatementAndWhatIsMissing() {
    assertThat(run(SCENARIOS)).isEqualTo(Regler.FAILED);
    assertThat(out.toString())
        .contains(
            "IND.4.1.12 rule: Types 17 and 18 are never open to rebooking%n  rules: IND-15%n  scenarios: %s ("
                .formatted(SCENARIOS),
            "IND.4.1.17 (rule): no scenario shows IND-19: expected one with rules: [IND-19]")
        .doesNotContain("IND.4.1.12 (rule)")
        .containsPattern("(?m)^116 statements, \\d+ gaps$");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void jsonIsOneDocument() {
    assertThat(run("--json", SCENARIOS)).isEqualTo(Regler.FAILED);
    assertThat(out.toString())
        .hasLineCount(1)
        .startsWith(
            "{\"sources\":[{\"id\":\"IND.1.1\",\"page\":\"IndkaldelseService\",\"section\":\"1\",")
        .contains(
            "\"rules\":[\"IND-15\"],\"scenarios\":[{\"file\":\"" + SCENARIOS + "\",\"count\":",
            "\"gaps\":[{\"place\":\"kilder.csv:");
  }

  @Test
  void markdownIsThePageAlone() {
    assertThat(run("--markdown", SCENARIOS)).isEqualTo(Regler.FAILED);
    assertThat(out.toString())
        .startsWith("# The sources, statement by statement")
        .doesNotContain("no scenario shows");
    assertThat(err.toString()).contains("no scenario shows IND-19");
  }

  @Test
  void whatCanNotBeReadIsTold() {
    assertThat(run("none.yaml")).isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(err.toString()).contains("none.yaml: there is no such file or folder");
    assertThat(run("--json", "--markdown")).isEqualTo(Regler.NOT_UNDERSTOOD);
  }
}
