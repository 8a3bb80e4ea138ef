package dk.kontaktforloeb.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCheckTest {
  private static final String TIDSPUNKT = "regler/tidspunkt.drl";
  private static final String FRAVALG = "tabeller/fravalg.csv";

  @TempDir private Path directory;

  private RuleCopy copy;

  @BeforeEach
  void copy() {
    copy = new RuleCopy(directory.resolve("rules"));
  }

  private List<Finding> lint() {
    return RuleCheck.of(copy.directory()).lint().all();
  }

  /** The house style of our own rule files is this check. */
  @Test
  void nothingIsFoundInTheShippedRules() {
    RuleCheck.of(Path.of("../rules-drl/src/main/resources/dk/kontaktforloeb")).requireClean();
    RuleCheck.of(copy.directory()).requireClean();
  }

  @Test
  void failsATestWithEverythingThatIsWrong() {
    copy.replace(TIDSPUNKT, "startdato < idag", "startdatoen < idag");
    copy.replace(FRAVALG, "1,A_KASSE,", "1,AKASSE,");

    assertThatThrownBy(() -> RuleCheck.of(copy.directory()).requireClean())
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(
            "regler/tidspunkt.drl:16:18: error[unknown-field]: BookingCase has no field startdatoen",
            "                 startdatoen < idag )",
            "                   ^~~~~~~~~~~",
            "  Expected a field of BookingCase.",
            "  Maybe startdato?",
            "tabeller/fravalg.csv:2:3: error[malformed-cell]: fravalgtMyndighed is \"AKASSE\"",
            "  Expected one of A_KASSE, JOBCENTER, KALDER.",
            "2 errors, 0 warnings");
  }

  @Test
  void aBrokenFileHidesNothingOfAnother() throws IOException {
    Files.write(
        copy.directory().resolve("regler/akasse.drl"),
        copy.read("regler/akasse.drl").getBytes(StandardCharsets.ISO_8859_1));
    copy.replace(TIDSPUNKT, "startdato < idag )\nthen", "startdato < idag ))\nthen");
    copy.replace(FRAVALG, "1,A_KASSE,", "1,AKASSE,");

    assertThat(lint())
        .extracting(Finding::lint)
        .containsExactly(Lint.NOT_UTF8, Lint.SYNTAX, Lint.MALFORMED_CELL);
  }

  @Test
  void aSyntaxErrorHidesNothingOfTheNextRule() {
    copy.replace(TIDSPUNKT, "startdato < idag", "startdato < < idag");
    copy.replace(TIDSPUNKT, "slut > etDoegnEfterStart", "slutt > etDoegnEfterStart");

    assertThat(lint())
        .extracting(Finding::lint, Finding::line)
        .containsExactly(tuple(Lint.SYNTAX, 16), tuple(Lint.UNKNOWN_FIELD, 49));
  }

  private static Tuple tuple(Object... values) {
    return Tuple.tuple(values);
  }

  @Test
  void notUtf8IsToldAtTheByte() throws IOException {
    Files.write(
        copy.directory().resolve(FRAVALG),
        "deltagelsesvalg,fravalgtMyndighed\n1,A_KASSE\n4,J\u00d8B"
            .getBytes(StandardCharsets.ISO_8859_1));

    assertThat(lint())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.lint()).isEqualTo(Lint.NOT_UTF8);
              assertThat(finding.line()).isEqualTo(3);
              assertThat(finding.column()).isEqualTo(4);
              assertThat(finding.maybe()).isEqualTo("the text is in ISO 8859-1");
            });
  }

  @Test
  void aByteOrderMarkIsTold() {
    copy.write(FRAVALG, "\uFEFF" + copy.read(FRAVALG));

    assertThat(lint()).extracting(Finding::lint).containsExactly(Lint.BYTE_ORDER_MARK);
  }

  @Test
  void windowsLineEndsAreNoMistake() throws IOException {
    try (Stream<Path> files = Files.walk(copy.directory())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
      }
    }

    assertThat(RuleCheck.of(copy.directory()).findings().all()).isEmpty();
  }

  @Test
  void aMisnamedFileIsTold() throws IOException {
    Path root = copy.directory();
    Files.move(root.resolve(FRAVALG), root.resolve("tabeller/frevalg.csv"));
    Files.move(root.resolve("regler"), root.resolve("regel"));

    assertThat(lint())
        .filteredOn(finding -> finding.lint() == Lint.UNKNOWN_FILE)
        .extracting(finding -> finding.file() + " -> " + finding.maybe())
        .contains(
            "regel/tidspunkt.drl -> regler/tidspunkt.drl",
            "tabeller/frevalg.csv -> tabeller/fravalg.csv");
    assertThat(lint())
        .filteredOn(finding -> finding.lint() == Lint.MISSING_FILE)
        .extracting(Finding::file)
        .containsExactly(FRAVALG);
  }

  @Test
  void anEmptyDirectoryIsTold() throws IOException {
    Path empty = Files.createDirectory(directory.resolve("empty"));

    assertThat(RuleCheck.of(empty).findings().all())
        .singleElement()
        .extracting(Finding::lint)
        .isEqualTo(Lint.EMPTY_DIRECTORY);
  }

  @Test
  void aFileIsNoDirectory() {
    assertThat(RuleCheck.of(copy.directory().resolve(FRAVALG)).findings().all())
        .singleElement()
        .extracting(Finding::lint)
        .isEqualTo(Lint.UNREADABLE_FILE);
  }

  @Test
  void aRuleOfTwoFilesIsToldOnce() {
    copy.write("regler/kopi.drl", copy.read("regler/adgang.drl"));

    assertThat(lint())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.lint()).isEqualTo(Lint.DOUBLED_ID);
              assertThat(finding.file()).isEqualTo("regler/kopi.drl");
              assertThat(finding.message())
                  .isEqualTo("IND-31 stands in regler/adgang.drl line 12 already");
            });
  }

  @Test
  void aNewRuleNeedsItsLineAndItsTexts() {
    String rule = copy.read("regler/adgang.drl").replace("IND-31", "KBH-01");
    copy.write("regler/lokal.drl", rule);

    assertThat(lint())
        .extracting(Finding::lint)
        .containsExactlyInAnyOrder(
            Lint.UNORDERED_RULE, Lint.MISSING_TEXT, Lint.MISSING_TEXT, Lint.MISSING_TEXT);
  }

  @Test
  void everyLintIsDocumented() throws IOException {
    String documentation = Files.readString(Path.of("../docs/check.md")).replace("\\|", "|");

    assertThat(Arrays.stream(Lint.values()))
        .allSatisfy(
            lint ->
                assertThat(documentation.lines())
                    .anyMatch(
                        line ->
                            line.startsWith("| `%s` | %s |".formatted(lint.id(), lint.what()))
                                && line.endsWith("| %s |".formatted(lint.help()))));
    assertThat(documentation.lines().filter(line -> line.startsWith("| `")))
        .hasSize(Lint.values().length);
  }
}
