package dk.kontaktforloeb.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir private Path folder;
  private String out = "";
  private String err = "";

  @Test
  void whatInitWritesIsSound() throws IOException {
    Path rules = folder.resolve("new/rules");

    assertThat(run("rules", "init", rules.toString())).isZero();
    assertThat(out.lines())
        .contains("README.md", "regler/tidspunkt.drl", "tabeller/fravalg.csv", "raekkefoelge.csv")
        .endsWith("Edit them, then run: regler check " + rules);
    assertThat(rules.resolve("README.md")).content().contains("check");
    assertThat(run("check", rules.toString())).isZero();
    assertThat(out).isEqualTo("0 errors, 0 warnings in %s%n".formatted(rules));
    assertThat(run("check", "--json", rules.toString())).isZero();
    assertThat(out).isEqualTo("{\"errors\":0,\"warnings\":0,\"findings\":[]}%n".formatted());
  }

  @Test
  void initRefusesADirectoryWithFiles() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "");

    assertThat(run("rules", "init", folder.toString())).isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(err)
        .contains("holds files already, expected an empty directory", "Maybe ", "--force");
    assertThat(folder.resolve("regler")).doesNotExist();
    assertThat(run("rules", "init", folder.resolve("mine.txt").toString()))
        .isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(err).contains("is a file, expected a directory");
    assertThat(run("rules", "init", "--force", folder.toString())).isZero();
    assertThat(folder.resolve("regler/tidspunkt.drl")).exists();
  }

  @Test
  void whatIsWrongIsToldAndFails() throws IOException {
    run("rules", "init", folder.toString());
    Path file = folder.resolve("regler/tidspunkt.drl");
    Files.writeString(
        file, Files.readString(file).replace("startdato < idag", "startdatoen < idag"));
    Path sarif = folder.resolve("findings.sarif");

    assertThat(run("check", "--sarif", sarif.toString(), folder.toString()))
        .isEqualTo(Regler.FAILED);
    assertThat(out)
        .startsWith("regler/tidspunkt.drl:16:18: error[unknown-field]: ")
        .contains("Maybe startdato?")
        .doesNotContain("\u001b");
    assertThat(sarif).content().contains("\"version\":\"2.1.0\"", "\"unknown-field\"");
    assertThat(run("check", folder.toString())).isEqualTo(Regler.FAILED);
  }

  @Test
  void whatCanNotBeDoneIsNotUnderstood() {
    assertThat(run("check", folder.resolve("none").toString())).isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(err).contains("none is no directory", "Maybe regler rules init");
    run("rules", "init", folder.toString());
    assertThat(run("check", "--sarif", folder.toString(), folder.toString()))
        .isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(err).contains("can not be written");
    assertThat(run("rules")).isEqualTo(Regler.NOT_UNDERSTOOD);
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
