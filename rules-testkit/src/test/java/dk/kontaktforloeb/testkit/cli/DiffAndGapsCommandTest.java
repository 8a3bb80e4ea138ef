package dk.kontaktforloeb.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.kontaktforloeb.testkit.difference.EditedRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffAndGapsCommandTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return Regler.run(out, err, args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void nothingDiffers() {
    assertThat(run("diff", "shipped", "shipped")).isEqualTo(Regler.PASSED);
    assertThat(out())
        .contains("shipped → shipped", "Every file is the same: nothing was searched.");
  }

  @Test
  void aChangedMessageIsShownWithItsScenario() throws IOException {
    EditedRules.in(folder)
        .edit("tekster/messages_da.properties", "Skriv mindst ét tegn", "Skriv et tegn");

    assertThat(run("diff", "shipped", folder.toString(), "--requests", "0", "--json"))
        .isEqualTo(Regler.FAILED);
    JsonNode document = new ObjectMapper().readTree(out());
    assertThat(document.path("changes")).hasSize(1);
    JsonNode change = document.path("changes").get(0);
    assertThat(change.path("what").asText()).isEqualTo("text");
    assertThat(change.path("rule").asText()).isEqualTo("IND-11");
    assertThat(document.path("differences")).hasSize(1);
    JsonNode difference = document.path("differences").get(0);
    assertThat(difference.path("subject").asText()).isEqualTo("IND-11");
    assertThat(difference.path("kind").asText()).isEqualTo("OTHER_TEXT");
    assertThat(difference.path("before").asText()).contains("Skriv mindst ét tegn");
    assertThat(difference.path("after").asText()).contains("Skriv et tegn");
    assertThat(difference.path("scenario").asText()).contains("mellemnavn: \"\"");
    assertThat(difference.path("passesByNew").asBoolean()).isTrue();
    assertThat(difference.path("failsByOld").asBoolean()).isFalse();
    assertThat(document.path("searched").path("random").asInt()).isZero();
  }

  @Test
  void aDirectoryThatIsNone() {
    assertThat(run("diff", "shipped", folder.resolve("nothing").toString()))
        .isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(err()).contains("this is no directory").doesNotContain("\tat ");
    assertThat(run("gaps", folder.resolve("nothing").toString())).isEqualTo(Regler.NOT_UNDERSTOOD);
  }

  @Test
  void aPathThatIsNoPath() {
    assertThat(run("diff", "shipped", "\0")).isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(run("diff", "shipped", "shipped", "--requests", "-1"))
        .isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(err()).contains("--requests is -1, expected 0 to").doesNotContain("\tat ");
  }

  @Test
  void gapsAreLines() throws IOException {
    assertThat(run("gaps", "--as-of", "2026-01-01", "--json")).isEqualTo(Regler.FAILED);
    JsonNode first = new ObjectMapper().readTree(out().lines().findFirst().orElseThrow());
    assertThat(first.path("kind").asText()).isEqualTo("NO_ROW");
    assertThat(first.path("place").asText()).isEqualTo("tabeller/samtaletyper.csv:2");
    assertThat(first.path("sentence").path("da").asText()).contains("samtaletype 4");
  }

  @Test
  void gapsAsTextInDanish() {
    assertThat(run("gaps", "--as-of", "2026-01-01", "--lang", "da")).isEqualTo(Regler.FAILED);
    assertThat(out())
        .contains(
            "regler/jobcenter.drl:27: ONLY_REGISTERED: IND-23 forbyder at booke, hvad der må"
                + " registreres som afholdt: samtaletype 10; kontaktgruppe 8; myndighed JOBCENTER.")
        .endsWith("13 gaps as of 2026-01-01\n");
  }
}
