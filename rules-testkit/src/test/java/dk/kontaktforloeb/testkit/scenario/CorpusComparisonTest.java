package dk.kontaktforloeb.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.core.engine.OpenedRules;
import dk.kontaktforloeb.rule.RuleSet;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusComparisonTest {
  @TempDir private Path folder;

  @Test
  void aRuleThatIsGoneIsSeenInTheDecisionsAndInTheExpectations() {
    ScenarioFolder files = new ScenarioFolder(folder);
    files.file(
        "a.yaml",
        "scenario: siger noget\n"
            + ScenarioFolder.REJECTED
            + "then: {rules: [IND-15], fields: {IND-15: [/ombookingMulig]}}\n---\nscenario: siger intet\n"
            + ScenarioFolder.REJECTED
            + "---\nscenario: som før\n"
            + ScenarioFolder.ACCEPTED);
    RuleSet without = OpenedRules.of(RuleSet.shipped()).without("IND-15").ruleSet();

    CorpusComparison comparison =
        CorpusComparison.of(RuleSet.shipped(), without, ScenarioCorpus.of(List.of(folder)));

    assertThat(comparison.scenarios()).isEqualTo(3);
    assertThat(comparison.changedDecisions()).isEqualTo(2);
    assertThat(comparison.failedScenarios()).isEqualTo(1);
    assertThat(comparison.passed()).isFalse();
    assertThat(comparison.rules())
        .containsOnly(java.util.Map.entry("IND-15", new CorpusComparison.RuleChange(0, 2)));
    assertThat(comparison.changes().get(0).failures())
        .containsExactly(
            "rules: expected [IND-15], was [], missing [IND-15]",
            "fields of IND-15: expected [/ombookingMulig], was not violated");
    assertThat(comparison.changes().get(1).diff().lines())
        .extracting(DecisionDiff.Line::toString)
        .startsWith("- CreateIndkaldelse rejected, primary 8270")
        .contains("+ CreateIndkaldelse accepted")
        .anyMatch(line -> line.startsWith("-   ERROR IND-15 8270 /ombookingMulig: "))
        .anyMatch(line -> line.startsWith("+   effect {\"type\":\"Wsb(Indkaldelse)\""));
  }

  @Test
  void theSameRulesDecideTheSame() {
    CorpusComparison comparison =
        CorpusComparison.of(
            RuleSet.shipped(),
            OpenedRules.of(RuleSet.shipped()).ruleSet(),
            ScenarioCorpus.of(List.of(CorpusTest.CORPUS.resolve("effekt"))));

    assertThat(comparison.changes()).isEmpty();
    assertThat(comparison.passed()).isTrue();
  }
}
