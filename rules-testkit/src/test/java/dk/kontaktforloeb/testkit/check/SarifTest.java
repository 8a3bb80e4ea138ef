package dk.kontaktforloeb.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SARIF 2.1.0 demands of a log, section by section. */
class SarifTest {
  @TempDir private Path directory;

  private JsonNode log;
  private Findings findings;

  @BeforeEach
  void aLogOfManyKindsOfFindings() throws Exception {
    RuleCopy copy = new RuleCopy(directory);
    copy.replace("regler/tidspunkt.drl", "startdato < idag", "startdatoen < idag");
    copy.replace("regler/tidspunkt.drl", "slut > etDoegnEfterStart", "slut >");
    copy.write("tabeller/fælles navn.csv", "a,b");
    Files.delete(directory.resolve("tabeller/fravalg.csv"));
    Files.write(
        directory.resolve("skabeloner/kvittering-aflyst_da.txt"), new byte[] {65, (byte) 0xE6});
    findings = RuleCheck.of(directory).findings();
    log = read(findings.toSarif());
  }

  private static JsonNode read(String json) throws JsonProcessingException {
    return new ObjectMapper().readTree(json);
  }

  private JsonNode run() {
    return log.path("runs").path(0);
  }

  @Test
  void theLogHasVersionAndRuns() {
    assertThat(log.path("version").asText()).isEqualTo("2.1.0");
    assertThat(URI.create(log.path("$schema").asText()).isAbsolute()).isTrue();
    assertThat(log.path("runs")).hasSize(1);
    assertThat(run().path("columnKind").asText()).isEqualTo("utf16CodeUnits");
  }

  @Test
  void theToolNamesItsRules() {
    JsonNode driver = run().path("tool").path("driver");
    Set<String> ids = new HashSet<>();

    assertThat(driver.path("name").asText()).isNotBlank();
    assertThat(driver.path("rules"))
        .hasSize(Lint.values().length)
        .allSatisfy(
            rule -> {
              assertThat(ids.add(rule.path("id").asText())).isTrue();
              assertThat(rule.path("shortDescription").path("text").asText()).isNotBlank();
              assertThat(rule.path("help").path("text").asText()).isNotBlank();
              assertThat(rule.path("defaultConfiguration").path("level").asText())
                  .isIn("warning", "error");
            });
  }

  @Test
  void everyFindingIsAResultOfARule() {
    JsonNode rules = run().path("tool").path("driver").path("rules");

    assertThat(run().path("results"))
        .hasSize(findings.all().size())
        .hasSizeGreaterThan(4)
        .allSatisfy(
            result -> {
              assertThat(result.path("message").path("text").asText()).isNotBlank();
              assertThat(result.path("level").asText()).isIn("warning", "error");
              assertThat(rules.path(result.path("ruleIndex").asInt(-1)).path("id"))
                  .isEqualTo(result.path("ruleId"));
            });
  }

  @Test
  void everyResultHasAPlaceBelowTheDirectory() {
    String base = run().path("originalUriBaseIds").path("RULES").path("uri").asText();

    assertThat(URI.create(base)).hasScheme("file");
    assertThat(base).endsWith("/");
    assertThat(run().path("results"))
        .allSatisfy(
            result -> {
              assertThat(result.path("locations")).hasSize(1);
              JsonNode place = result.path("locations").path(0).path("physicalLocation");
              JsonNode file = place.path("artifactLocation");
              assertThat(file.path("uriBaseId").asText()).isEqualTo("RULES");
              URI uri = URI.create(file.path("uri").asText());
              assertThat(uri.isAbsolute()).isFalse();
              assertThat(uri.getRawPath()).doesNotStartWith("/").isASCII();
              JsonNode region = place.path("region");
              if (!region.isMissingNode()) {
                assertThat(region.path("startLine").asInt()).isPositive();
                assertThat(region.path("startColumn").asInt()).isPositive();
                if (region.has("endColumn")) {
                  assertThat(region.path("endColumn").asInt())
                      .isGreaterThan(region.path("startColumn").asInt());
                }
              }
            });
  }

  @Test
  void aRegionIsTheOffendingText() {
    assertThat(run().path("results"))
        .filteredOn(result -> result.path("ruleId").asText().equals("unknown-field"))
        .singleElement()
        .satisfies(
            result -> {
              JsonNode region =
                  result.path("locations").path(0).path("physicalLocation").path("region");
              assertThat(region)
                  .hasToString(
                      "{\"startLine\":16,\"startColumn\":18,\"endColumn\":29,\"snippet\":{\"text\":\"startdatoen\"}}");
              assertThat(result.path("message").path("text").asText())
                  .isEqualTo(
                      "BookingCase has no field startdatoen. Expected a field of BookingCase. Maybe startdato?");
            });
  }

  @Test
  void jsonHoldsTheSame() throws Exception {
    JsonNode json = read(findings.toJson());

    assertThat(json.path("errors").asLong()).isEqualTo(findings.count(Lint.Severity.ERROR));
    assertThat(json.path("findings")).hasSize(findings.all().size());
    assertThat(json.path("findings"))
        .filteredOn(finding -> finding.path("lint").asText().equals("unknown-field"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path("file").asText()).isEqualTo("regler/tidspunkt.drl");
              assertThat(finding.path("line").asInt()).isEqualTo(16);
              assertThat(finding.path("column").asInt()).isEqualTo(18);
              assertThat(finding.path("text").asText()).isEqualTo("startdatoen");
              assertThat(finding.path("maybe").asText()).isEqualTo("startdato");
            });
    assertThat(
            List.of(
                "lint",
                "severity",
                "file",
                "line",
                "column",
                "text",
                "message",
                "expected",
                "maybe",
                "help"))
        .allSatisfy(name -> assertThat(json.path("findings").path(0).has(name)).isTrue());
  }
}
