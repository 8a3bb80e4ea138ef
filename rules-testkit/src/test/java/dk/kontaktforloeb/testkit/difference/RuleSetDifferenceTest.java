package dk.kontaktforloeb.testkit.difference;

import static dk.kontaktforloeb.testkit.difference.DifferenceKind.EFFECT_ADDED;
import static dk.kontaktforloeb.testkit.difference.DifferenceKind.NOW_VIOLATED;
import static dk.kontaktforloeb.testkit.difference.DifferenceKind.NO_LONGER_VIOLATED;
import static dk.kontaktforloeb.testkit.difference.DifferenceKind.OTHER_CODE;
import static dk.kontaktforloeb.testkit.difference.DifferenceKind.OTHER_EFFECT;
import static dk.kontaktforloeb.testkit.difference.DifferenceKind.OTHER_FIELDS;
import static dk.kontaktforloeb.testkit.difference.DifferenceKind.OTHER_RESULT;
import static dk.kontaktforloeb.testkit.difference.DifferenceKind.OTHER_TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.scenario.ScenarioReport;
import dk.kontaktforloeb.testkit.scenario.ScenarioRunner;
import dk.kontaktforloeb.testkit.scenario.ScenarioTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetDifferenceTest {
  private static final RuleSetFiles SHIPPED = RuleSetFiles.shipped();
  private static final List<ScenarioTree> CORPUS = ScenarioTree.shipped();

  @TempDir private Path folder;

  private EditedRules edited() {
    return EditedRules.in(folder.resolve("rules"));
  }

  /** What is about bookings alone is found by their scenarios. */
  private static DifferenceReport findByBookings(RuleSetFiles now) {
    List<ScenarioTree> bookings =
        CORPUS.stream().filter(scenario -> scenario.file().startsWith("indkaldelse/")).toList();
    return new RuleSetDifference(SHIPPED, now, bookings).find(1, 1_000, 200);
  }

  private static DifferenceReport find(RuleSetFiles now, int directed) {
    return new RuleSetDifference(SHIPPED, now, CORPUS).find(1, directed, 200);
  }

  private static Set<String> subjects(DifferenceReport report) {
    return report.differences().stream()
        .map(Difference::subject)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Difference only(DifferenceReport report, String subject, DifferenceKind kind) {
    return report.differences().stream()
        .filter(each -> each.subject().equals(subject) && each.kind() == kind)
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("%s %s is not in %s".formatted(subject, kind, report)));
  }

  /** Put into a file, the example is a scenario of the new rules and none of the old. */
  private void tellsThemApart(Difference difference, RuleSetFiles now) throws IOException {
    Path file = Files.writeString(folder.resolve("example.yaml"), difference.example().yaml());
    ScenarioReport byNew = new ScenarioRunner(now.rules()).run(file);
    ScenarioReport byOld = new ScenarioRunner(RuleSet.shipped()).run(file);

    assertThat(byNew.passed()).as("%s by the new rules: %s", difference, byNew).isTrue();
    assertThat(byOld.problems()).isEmpty();
    assertThat(byOld.results()).hasSize(1).noneMatch(result -> result.passed());
  }

  @Test
  void aLimitMovedByAMonth() throws IOException {
    RuleSetFiles now =
        edited().edit("tabeller/akasse-graenser.csv", "2024-06-30", "2024-07-31").read();

    DifferenceReport report = find(now, 1_000);

    assertThat(report.changes())
        .singleElement()
        .extracting(FileChange::kind, FileChange::path, FileChange::before, FileChange::after)
        .containsExactly(
            FileChange.Kind.CHANGED,
            "tabeller/akasse-graenser.csv",
            "10,2024-06-30,source",
            "10,2024-07-31,source");
    assertThat(subjects(report)).containsExactly("IND-25");
    Difference allowed = only(report, "IND-25", NO_LONGER_VIOLATED);
    assertThat(allowed.example().yaml())
        .contains("moedeStarttidspunkt: 2024-07-", "samtaleType: 10", "type: A_KASSE")
        .doesNotContain("selvbooket", "jobcenter:", "userIdentifier");
    tellsThemApart(allowed, now);
    Difference offered = only(report, "IND-25", OTHER_RESULT);
    assertThat(offered.operation()).isEqualTo("TilladteSamtaletyper");
    tellsThemApart(offered, now);
    assertThat(only(report, "IND-25", OTHER_TEXT).example().failsByOld()).isFalse();
    assertThat(report.differences()).hasSize(3);
  }

  @Test
  void everyEditIsFoundByItself() throws IOException {
    RuleSetFiles now =
        edited()
            // a condition dropped
            .edit(
                "regler/jobcenter.drl",
                """
                samtaleType == Samtaletyper.CV_SAMTALE,
                                 kontaktgruppe == Kontaktgrupper.UDEN_YDELSE )""",
                "samtaleType == Samtaletyper.CV_SAMTALE )")
            // a comparison turned round
            .edit(
                "regler/ombooking.drl",
                "aflysningFrist > moedeStarttidspunkt",
                "aflysningFrist < moedeStarttidspunkt")
            // another field
            .edit(
                "regler/ombooking.drl",
                "report.violation( \"/ombookingFrist\" );",
                "report.violation( \"/moedeStarttidspunkt\" );")
            // another code
            .edit("regler/ombooking.drl", "IND-15 8270", "IND-15 8271")
            // another text
            .edit(
                "tekster/messages_da.properties",
                "IND-11 = Sagsbehandlerens mellemnavn er tomt.",
                "IND-11 = Mellemnavnet er tomt.")
            // an effect that comes more often
            .edit("effekter/frister.drl", "                 fremtidig == true,\n", "")
            // an effect with another content
            .edit(
                "effekter/frister.drl",
                "FristStatus.INDFRIET_LUKKET",
                "FristStatus.ADMINISTRATIVT_LUKKET")
            // a query that sees more
            .edit("forespoergsel/indsigt.drl", "egenMyndighed", "jobcentreMedSammeHovedjobcenter")
            .read();

    DifferenceReport report = find(now, 4_000);

    assertThat(report.differences())
        .extracting(Difference::subject, Difference::kind)
        .containsExactlyInAnyOrder(
            tuple("IND-23", NOW_VIOLATED),
            tuple("IND-05", NOW_VIOLATED),
            tuple("IND-05", NO_LONGER_VIOLATED),
            tuple("IND-04", OTHER_FIELDS),
            tuple("IND-15", OTHER_CODE),
            tuple("IND-11", OTHER_TEXT),
            tuple("EFF-02", EFFECT_ADDED),
            tuple("EFF-04", OTHER_EFFECT),
            tuple("QRY-04c", OTHER_RESULT),
            tuple("IND-23", OTHER_RESULT));
    for (Difference difference : report.differences()) {
      assertThat(difference.example().passesByNew()).as(difference.toString()).isTrue();
      if (!Set.of(OTHER_FIELDS, OTHER_TEXT, OTHER_EFFECT).contains(difference.kind())) {
        tellsThemApart(difference, now);
      }
    }
    assertThat(report.changes())
        .extracting(FileChange::rule)
        .containsOnly(
            "IND-23", "IND-05", "IND-04", "IND-15", "IND-11", "EFF-02", "EFF-04", "QRY-04c");
    assertThat(report.changes())
        .filteredOn(change -> "IND-05".equals(change.rule()))
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.toString())
                    .contains(
                        "regler/ombooking.drl:40",
                        "aflysningFrist > moedeStarttidspunkt ) → aflysningFrist < moedeStarttidspunkt )"));
  }

  @Test
  void rulesAddedAndRemoved() throws IOException {
    RuleSetFiles now =
        edited()
            .edit("regler/ombooking.drl", "rule \"IND-06 8125", "rule \"IND-96 8125")
            .edit("regler/ombooking.drl", "ombookingMulig == false", "ombookingMulig == true")
            .edit("raekkefoelge.csv", "IND-06\n", "IND-96\n")
            .edit("tekster/messages_da.properties", "IND-06 =", "IND-96 =")
            .edit("tekster/messages_en.properties", "IND-06.title =", "IND-96.title =")
            .edit("tekster/messages_en.properties", "IND-06 =", "IND-96 =")
            .read();

    DifferenceReport report = findByBookings(now);

    assertThat(report.differences())
        .extracting(Difference::subject, Difference::kind)
        .containsExactly(tuple("IND-96", NOW_VIOLATED), tuple("IND-06", NO_LONGER_VIOLATED));
    tellsThemApart(report.differences().get(0), now);
    tellsThemApart(report.differences().get(1), now);
    assertThat(report.changes())
        .extracting(FileChange::kind, FileChange::what)
        .contains(
            tuple(FileChange.Kind.ADDED, "rule IND-96"),
            tuple(FileChange.Kind.REMOVED, "rule IND-06"));
  }

  @Test
  void aRowOfACodeListThatNoRuleReads() throws IOException {
    RuleSetFiles now =
        edited()
            .edit("tabeller/samtaleformer.csv", "7,Videokonference,false,true,assumed\n", "")
            .read();

    DifferenceReport report = findByBookings(now);

    assertThat(subjects(report)).containsExactly("FMT-05");
    tellsThemApart(only(report, "FMT-05", NOW_VIOLATED), now);
  }

  @Test
  void aTemplateIsToldByItsMessage() {
    RuleSetFiles now =
        edited()
            .edit("skabeloner/kvittering-oprettet_da.txt", "Din samtale", "Jeres samtale")
            .edit("tabeller/graenser.csv", "500", "501")
            .read();

    DifferenceReport report = findByBookings(now);

    assertThat(only(report, "Kvittering", OTHER_EFFECT).before()).contains("Din samtale");
    assertThat(report.differences()).hasSize(1);
    assertThat(report.unnoticed()).containsExactly("EFF-15");
  }

  @Test
  void anUnchangedCopyIsTheSame() {
    DifferenceReport report = find(edited().read(), 1_000);

    assertThat(report.isSameText()).isTrue();
    assertThat(report.differences()).isEmpty();
  }

  @Test
  void aCommentIsNoChange() {
    RuleSetFiles now =
        edited().edit("regler/ombooking.drl", "// Rebooking", "// Moving, rebooking").read();

    assertThat(find(now, 1_000).changes()).isEmpty();
  }

  @Test
  void theSameSeedFindsTheSame() {
    RuleSetFiles now =
        edited().edit("tabeller/akasse-graenser.csv", "2024-06-30", "2024-07-31").read();
    List<ScenarioTree> few = CORPUS.subList(400, 600);

    assertThat(new RuleSetDifference(SHIPPED, now, few).find(7, 200, 200))
        .isEqualTo(new RuleSetDifference(SHIPPED, now, few).find(7, 200, 200));
  }
}
