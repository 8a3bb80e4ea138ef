package dk.kontaktforloeb.testkit.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.testkit.difference.EditedRules;
import dk.kontaktforloeb.testkit.difference.RuleSetFiles;
import dk.kontaktforloeb.testkit.gaps.RuleGap.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleGapsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final LocalDate BEFORE_THE_LIMIT = LocalDate.of(2024, 6, 3);
  private static final Path PAGE = Path.of("../docs/gaps.md");

  @TempDir private Path folder;

  /** The page says of each that it is meant, and why: {@code | KIND | sentence | reason |}. */
  @Test
  void everyGapOfTheShippedRulesIsOnThePageAndNoOther() throws IOException {
    List<String> written =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.matches("\\| [A-Z_]+ \\| [^|]+ \\| [^|]+ \\|"))
            .map(line -> line.split(" \\| ")[0].substring(2) + ": " + line.split(" \\| ")[1])
            .toList();

    assertThat(written)
        .containsExactlyElementsOf(
            RuleGaps.of(RuleSetFiles.shipped(), DAY).stream()
                .map(gap -> gap.kind() + ": " + gap.sentence().english())
                .toList());
  }

  @Test
  void beforeTheLimitFundsCanCallToCvInterviews() {
    assertThat(RuleGaps.of(RuleSetFiles.shipped(), BEFORE_THE_LIMIT))
        .extracting(RuleGap::kind)
        .doesNotContain(Kind.NEVER_BOOKED, Kind.ROW_WITHOUT_EFFECT);
  }

  @Test
  void rowsThatAreMissingDoubledOrNameNothing() {
    RuleSetFiles edited =
        EditedRules.in(folder)
            .edit(
                "tabeller/samtaletyper.csv",
                "18,Samtale",
                "19,Ny samtale,true,true,false,x\n18,Samtale")
            .edit(
                "tabeller/tilladte-samtaletyper.csv",
                "18,2,2022-01-01,,source\n",
                "18,2,2022-01-01,,source\n18,2,2023-01-01,,doubled\n99,1,,,unknown\n")
            .read();

    List<RuleGap> gaps = RuleGaps.of(edited, DAY);

    assertThat(gaps)
        .anySatisfy(
            gap -> {
              assertThat(gap.kind()).isEqualTo(Kind.NO_ROW);
              assertThat(gap.place()).isEqualTo(folder + "/tabeller/samtaletyper.csv:12");
              assertThat(gap.sentence().english())
                  .contains("interview type 19 (Ny samtale)", "contact group 1-8, 10-29.");
            })
        .anySatisfy(
            gap -> {
              assertThat(gap.kind()).isEqualTo(Kind.NEVER_BOOKED);
              assertThat(gap.sentence().danish())
                  .isEqualTo(
                      "Rækken lader a-kasser indkalde til samtaletype 19 (Ny samtale), men ingen"
                          + " a-kasse kan: A_KASSE IND-17.");
            })
        .anySatisfy(
            gap -> {
              assertThat(gap.kind()).isEqualTo(Kind.UNKNOWN_ID);
              assertThat(gap.sentence().english())
                  .isEqualTo("samtaletype 99 does not stand in samtaletyper.");
            });
    assertThat(gaps)
        .filteredOn(gap -> gap.kind() == Kind.ROW_WITHOUT_EFFECT)
        .extracting(gap -> gap.sentence().english())
        .contains(
            "Without the row (interview type 18, contact group 2) every combination is decided the"
                + " same.")
        .hasSize(3);
  }

  @Test
  void rulesThatAlwaysOrNeverHoldOrSpeakOfOneOperation() {
    RuleSetFiles edited =
        EditedRules.in(folder)
            .edit(
                "regler/jobcenter.drl",
                """
                Operation.UPDATE_INDKALDELSE ),
                                 myndighed == OrganisationType.JOBCENTER,
                                 samtaleType""",
                """
                Operation.DELETE_INDKALDELSE ),
                                 myndighed == OrganisationType.JOBCENTER,
                                 samtaleType""")
            .edit("regler/moedeform.drl", "mellemnavn == \"\"", "mellemnavn == \"?\"")
            .edit(
                "regler/kontaktgruppe.drl",
                ",\n                 samtaleTypeTilladtForKontaktgruppe == false",
                "")
            .read();

    assertThat(RuleGaps.of(edited, DAY))
        .extracting(gap -> gap.kind() + " " + gap.sentence().english())
        .contains(
            "OPERATIONS_DISAGREE IND-23 judges a new booking and a changed one differently:"
                + " samtaletype 10; kontaktgruppe 8; myndighed JOBCENTER.",
            "RULE_NEVER_SEEN IND-11 is violated, or takes effect, in no combination and no"
                + " scenario.",
            "RULE_ALWAYS_VIOLATED IND-17 forbids every combination of CreateIndkaldelse.");
  }
}
