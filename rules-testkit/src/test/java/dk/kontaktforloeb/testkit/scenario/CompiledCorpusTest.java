package dk.kontaktforloeb.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.core.engine.ShippedTexts;
import dk.kontaktforloeb.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the corpus shows of the shipped rules holds of a copy that is compiled from its files. */
class CompiledCorpusTest {
  @TempDir private Path directory;

  @Test
  void theCorpusPasses() throws IOException {
    for (Map.Entry<String, String> file : ShippedTexts.all().entrySet()) {
      Path path = directory.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      // A comment at the end: a rule file that is as shipped would not be compiled.
      String edited = file.getKey().endsWith(".drl") ? file.getValue() + "// edited\n" : "";
      Files.writeString(path, edited.isEmpty() ? file.getValue() : edited);
    }
    RuleSet compiled = RuleSet.of(directory);

    ScenarioReport report =
        new ScenarioRunner(compiled).run(Path.of("src/main/resources/scenarier"));

    assertThat(report.problems()).isEmpty();
    assertThat(report.results())
        .hasSizeGreaterThan(1900)
        .filteredOn(result -> !result.passed())
        .extracting(ScenarioResult::describe)
        .isEmpty();
    assertThat(
            report.results().stream()
                .flatMap(result -> result.steps().stream())
                .map(step -> Objects.requireNonNull(step.decision()).ruleSet().digest()))
        .contains(compiled.id().digest())
        .doesNotContain(RuleSet.shipped().id().digest());
  }
}
