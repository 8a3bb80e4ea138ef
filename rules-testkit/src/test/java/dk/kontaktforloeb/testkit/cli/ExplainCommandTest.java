package dk.kontaktforloeb.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.testkit.scenario.ScenarioFolder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir private Path folder;
  private Path rejected;
  private String out = "";
  private String err = "";

  @BeforeEach
  void file() {
    rejected =
        new ScenarioFolder(folder).file("a.yaml", "scenario: fælles\n" + ScenarioFolder.REJECTED);
  }

  private int run(String... args) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    int status = Regler.run(outBytes, errBytes, args);
    out = outBytes.toString(StandardCharsets.UTF_8);
    err = errBytes.toString(StandardCharsets.UTF_8);
    return status;
  }

  @Test
  void tellsEveryRuleInEnglish() {
    assertThat(run("explain", rejected.toString())).isZero();

    assertThat(out.lines())
        .startsWith(rejected + ": fælles, 1")
        .contains("violated", "satisfied", "not applicable")
        .anyMatch(line -> line.contains("IND-21 9377: myndighed is JOBCENTER"));
  }

  @Test
  void tellsOneRuleInDanishConditionByCondition() {
    assertThat(run("explain", "--lang", "da", "--rule", "IND-15", rejected.toString())).isZero();

    assertThat(out)
        .contains("IND-15 8270 ", "overtrådt", "regler/ombooking.drl:")
        .contains("ja  ombookingMulig == true", "ombookingMulig er true")
        .doesNotContain("IND-21");
  }

  @Test
  void tellsItInJson() {
    assertThat(run("explain", "--json", "--rule", "IND-15", rejected.toString())).isZero();

    assertThat(out)
        .startsWith("{\"operation\":\"CreateIndkaldelse\",\"accepted\":false,\"rules\":[{")
        .contains("\"rule\":\"IND-15\",\"code\":\"8270\"", "\"verdict\":\"VIOLATED\"")
        .contains("{\"word\":\"ombookingMulig\",\"value\":\"true\",\"from\":[],\"tables\":[]}");
  }

  @Test
  void aRuleThatNoDecisionHasIsNotUnderstood() {
    assertThat(run("explain", "--rule", "DEL-12", rejected.toString()))
        .isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(err).contains("DEL-12");
    assertThat(run("explain", "--rule", "nonsense", rejected.toString()))
        .isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(err).contains("nonsense", "Maybe IND-15?");
  }
}
