package dk.kontaktforloeb.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.scenario.ScenarioCorpus;
import dk.kontaktforloeb.testkit.scenario.ScenarioFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCoverageReportTest {
  @TempDir private Path folder;

  @Test
  void theScenariosSeeEveryRuleBothWaysAndNearlyEveryCondition() {
    RuleCoverageReport report = RuleCoverageReport.shipped();

    assertThat(report.failed()).isZero();
    assertThat(report.rules()).hasSizeGreaterThan(80);
    assertThat(report.rules()).filteredOn(rule -> !rule.isCovered()).isEmpty();
    assertThat(report.conditionsPercent()).isGreaterThanOrEqualTo(95);
  }

  @Test
  void aConditionCountsForTheFactsThatReachIt() {
    Path file =
        new ScenarioFolder(folder).file("a.yaml", "scenario: fælles\n" + ScenarioFolder.REJECTED);

    RuleCoverageReport report =
        RuleCoverageReport.of(RuleSet.shipped(), ScenarioCorpus.of(List.of(file)));

    RuleCoverage violated = rule(report, "IND-15");
    assertThat(violated.place()).startsWith("regler/ombooking.drl:");
    assertThat(violated.fired()).isEqualTo(1);
    assertThat(violated.notFired()).isZero();
    assertThat(violated.firedIn()).containsExactly(file + ":1 fælles");
    assertThat(violated.conditions())
        .extracting(ConditionCoverage::holds, ConditionCoverage::fails)
        .containsOnly(org.assertj.core.groups.Tuple.tuple(1, 0));
    RuleCoverage notReached = rule(report, "IND-04");
    assertThat(notReached.conditions())
        .extracting(ConditionCoverage::holds, ConditionCoverage::fails)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, 0),
            org.assertj.core.groups.Tuple.tuple(0, 1),
            org.assertj.core.groups.Tuple.tuple(0, 0));
    assertThat(report.rulesPercent()).isZero();
    assertThat(report.conditionsPercent()).isZero();
  }

  @Test
  void thePageNeedsNothingElse() {
    String page =
        CoveragePage.html(RuleCoverageReport.of(RuleSet.shipped(), ScenarioCorpus.of(List.of())));

    assertThat(page)
        .contains("regler/akasse.drl", "id=\"IND-25\"", "startdato &gt; sidsteStartdatoHosAkasse")
        .doesNotContain("http", "src=", "<script");
  }

  private static RuleCoverage rule(RuleCoverageReport report, String id) {
    return report.rules().stream()
        .filter(rule -> rule.id().equals(new RuleId(id)))
        .findFirst()
        .orElseThrow();
  }
}
