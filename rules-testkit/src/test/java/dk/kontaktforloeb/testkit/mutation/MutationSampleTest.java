package dk.kontaktforloeb.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.scenario.ScenarioCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sample of the mutants of the shipped rules: the scenarios notice nearly every one. */
class MutationSampleTest {
  private static final Path ARGUED = Path.of("../docs/mutation.md");

  @Test
  void theScenariosNoticeThem() throws IOException {
    MutationReport report =
        MutationRun.of(RuleSet.shipped(), ScenarioCorpus.shipped()).sample(150, 8).threads(2).run();

    List<String> argued = Files.readAllLines(ARGUED);
    assertThat(report.scenarios()).isGreaterThan(2000);
    assertThat(report.planned()).isGreaterThan(1500);
    assertThat(report.results()).hasSize(150);
    assertThat(report.valid()).isGreaterThan(145);
    assertThat(report.score()).as("%s", report.survivors()).isGreaterThanOrEqualTo(95);
    assertThat(report.survivors())
        .as("Survivors without a reason in docs/mutation.md. Maybe a scenario is missing.")
        .allSatisfy(
            result ->
                assertThat(argued)
                    .anyMatch(
                        line ->
                            line.contains(result.mutant().file())
                                && line.contains("| %s |".formatted(result.mutant().subject()))
                                && line.contains(
                                    "`%s`"
                                        .formatted(result.mutant().before().replace("|", "\\|")))));
  }

  @Test
  void withoutScenariosNothingIsNoticed() {
    MutationReport report =
        MutationRun.of(RuleSet.shipped(), ScenarioCorpus.of(List.of())).sample(5, 1).run();

    assertThat(report.killed()).isZero();
    assertThat(report.score()).isZero();
    assertThat(report.survivors()).hasSize((int) report.valid());
    assertThat(MutationPage.html(report)).contains("Survivors").doesNotContain("http");
    assertThat(MutationPage.markdown(report)).contains("no scenario is judged otherwise");
  }
}
