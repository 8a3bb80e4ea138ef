package dk.kontaktforloeb.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.testkit.scenario.ScenarioFolder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReglerTest {
  private static final String REJECTED = "scenario: fælles\n" + ScenarioFolder.REJECTED;

  @TempDir private Path folder;
  private ScenarioFolder files;
  private String out = "";
  private String err = "";

  @BeforeEach
  void folder() {
    files = new ScenarioFolder(folder);
  }

  @Test
  void allPassed() {
    files.file("a.yaml", REJECTED + "then: {accepted: false}\n---\n" + REJECTED);

    assertThat(run("scenario", folder.toString())).isEqualTo(Regler.PASSED);
    assertThat(out).isEqualTo("2 passed, 0 failed%n".formatted());
    assertThat(err).isEmpty();
  }

  @Test
  void oneFailed() {
    Path file = files.file("a.yaml", REJECTED + "then: {accepted: true}\n---\n" + REJECTED);

    assertThat(run("scenario", file.toString())).isEqualTo(Regler.FAILED);
    assertThat(out.lines())
        .startsWith(
            file + ":1: fælles",
            "  step 1",
            "    accepted: expected true, was false",
            "    CreateIndkaldelse rejected, primary 8270")
        .endsWith("", "1 passed, 1 failed");
    assertThat(out).contains("ERROR IND-15 8270 /ombookingMulig: ");
  }

  @Test
  void oneCouldNotBeRead() {
    Path file = files.file("a.yaml", REJECTED + "thn: {}\n---\n" + REJECTED);

    assertThat(run("scenario", file.toString())).isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(err.lines())
        .containsExactly(file + ":20:1: element \"thn\" is unknown in Scenario.", "Maybe then?");
    assertThat(out).isEqualTo("1 passed, 0 failed%n".formatted());
  }

  @Test
  void jsonIsALineForEveryStep() {
    Path rejected = files.file("a.yaml", REJECTED + "then: {rules: [IND-01]}");

    assertThat(run("scenario", "--json", rejected.toString())).isEqualTo(Regler.FAILED);
    assertThat(out)
        .isEqualTo(
            ("{\"file\":\"%s\",\"scenario\":\"fælles\",\"step\":1,\"passed\":false,\"accepted\":false,"
                    + "\"primary\":\"8270\",\"codes\":[\"8270\"],\"rules\":[\"IND-15\"],\"warnings\":[],"
                    + "\"effects\":[],\"result\":null,"
                    + "\"failures\":[\"rules: expected [IND-01], was [IND-15], missing [IND-01], not expected [IND-15]\"]}%n")
                .formatted(rejected));
  }

  @Test
  void jsonShowsEffectsAndResultOfAnAcceptance() {
    Path accepted =
        files.file(
            "b.yaml",
            ScenarioFolder.ACCEPTED.replace(
                "when:",
                "  frister: [{samtaleType: 17, fristdato: 2024-10-01, sidsteAfholdelsesdato: 2024-10-01,"
                    + " fristId: 0F8FAD5B-d9cb-469f-a165-70867728950e}]\nwhen:"));

    assertThat(run("scenario", "--json", accepted.toString())).isEqualTo(Regler.PASSED);
    assertThat(out)
        .contains(
            "\"passed\":true,\"accepted\":true,\"primary\":null,\"codes\":[],\"rules\":[],\"warnings\":[],"
                + "\"effects\":[{\"type\":\"")
        .contains(
            "{\"type\":\"FristIndfriet\","
                + "\"fristId\":\"0f8fad5b-d9cb-469f-a165-70867728950e\",\"indfrietAf\":\"")
        .contains(
            "{\"type\":\"Wsb(Indkaldelse)\",\"entity\":\"Indkaldelse\",\"personnummer\":\"0101701234\",")
        .contains("\"result\":{\"indkaldelseId\":\"")
        .contains("\"moedeStarttidspunkt\":\"2024-09-10T09:00\",\"moedevarighed\":45,")
        .endsWith("\"failures\":[]}%n".formatted());
  }

  @Test
  void changesTellsWhatWouldBeAccepted() {
    Path file = files.file("a.yaml", REJECTED + "---\n" + ScenarioFolder.ACCEPTED);

    assertThat(run("changes", file.toString())).isEqualTo(Regler.PASSED);
    assertThat(out.lines())
        .startsWith(
            file + ": fælles, 1",
            "CreateIndkaldelse: rejected by IND-15, as of 2024-09-02T08:00:00Z")
        .contains("  ombookingMulig = false");
    assertThat(run("changes", "--lang", "da", file.toString())).isEqualTo(Regler.PASSED);
    assertThat(out).contains("afvist af IND-15").contains("ville blive godkendt med");
    assertThat(run("changes", "--json", file.toString())).isEqualTo(Regler.PASSED);
    assertThat(out.lines())
        .singleElement()
        .asString()
        .contains(
            "{\"pointer\":\"/ombookingMulig\",\"from\":{\"value\":true},\"kind\":\"VALUES\",\"values\":[{\"value\":false}]}");
  }

  @Test
  void changesOfWhatCouldNotBeReadIsNotUnderstood() {
    Path file = files.file("a.yaml", REJECTED + "thn: {}");

    assertThat(run("changes", file.toString())).isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(run("changes", "--lang", "sv", file.toString())).isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(err).contains("expected da or en, was 'sv'");
  }

  @Test
  void helpAndVersionAreNoMistakes() {
    assertThat(run("--help")).isZero();
    assertThat(out).startsWith("Usage: regler").contains("scenario");
    assertThat(run("scenario", "--help")).isZero();
    assertThat(out).contains("PATH", "--json", "Exit status:");
    assertThat(run("--version")).isZero();
    assertThat(out).startsWith("regler ");
  }

  @Test
  void whatIsNoCommandIsNotUnderstood() {
    assertThat(run()).isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(run("scenario")).isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(run("scenario", "--jsn", "x")).isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(err).contains("--jsn");
    assertThat(run("senario")).isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(run("scenario", folder.resolve("none").toString())).isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(err).contains("there is no such file or folder");
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
  void scenariosRunByEditedRules(@TempDir Path mine) {
    Path file = files.file("a.yaml", REJECTED + "then: {accepted: false}");
    assertThat(run("rules", "init", mine.resolve("regler").toString())).isZero();

    assertThat(run("scenario", "--rules", mine.resolve("regler").toString(), file.toString()))
        .isZero();
    assertThat(run("scenario", "--rules", mine.toString(), file.toString()))
        .isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(err).contains(mine.toString()).doesNotContain("\tat ");
  }
}
