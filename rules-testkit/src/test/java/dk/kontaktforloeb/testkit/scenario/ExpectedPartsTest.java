package dk.kontaktforloeb.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a violation is about, and what an effect holds, can be expected. */
class ExpectedPartsTest {
  @TempDir private Path folder;

  @Test
  void fieldsOfTheRulesThatAreNamed() {
    assertThat(
            report(ScenarioFolder.REJECTED + "then: {fields: {IND-15: [/ombookingMulig]}}")
                .passed())
        .isTrue();
    assertThat(
            failures(
                ScenarioFolder.REJECTED + "then: {fields: {IND-15: [/samtaleType], IND-01: [/x]}}"))
        .isEqualTo(
            "fields of IND-15: expected [/samtaleType], was [/ombookingMulig]; "
                + "fields of IND-01: expected [/x], was not violated");
  }

  @Test
  void elementsOfAnEffect() {
    String wsb = "then: {effects: [Kvittering, {type: Wsb(Indkaldelse), entity: %s}]}";

    assertThat(report(ScenarioFolder.ACCEPTED + wsb.formatted("Indkaldelse")).passed()).isTrue();
    assertThat(failures(ScenarioFolder.ACCEPTED + wsb.formatted("Frist")))
        .startsWith(
            "effects: expected {\"type\":\"Wsb(Indkaldelse)\",\"entity\":\"Frist\"}, was none such");
    assertThat(failures(ScenarioFolder.ACCEPTED + "then: {effects: [{type: Kvittering}]}"))
        .isEqualTo("effects: expected [Kvittering], was [Kvittering, Wsb(Indkaldelse)]");
  }

  @Test
  void whatIsNeitherIsRefused() {
    assertThat(problem("then: {fields: [/x]}")).contains("expected an object such as {IND-15:");
    assertThat(problem("then: {fields: {IND-15: /x}}"))
        .contains("expected a list of JSON pointers");
    assertThat(problem("then: {effects: [{status: X}]}"))
        .contains("expected the type of an effect", "Maybe {type: FristLukket");
  }

  private ScenarioReport report(String scenario) {
    return new ScenarioRunner().run(new ScenarioFolder(folder).file("a.yaml", scenario));
  }

  private String failures(String scenario) {
    return String.join("; ", report(scenario).results().get(0).steps().get(0).failures());
  }

  private String problem(String then) {
    return report(ScenarioFolder.ACCEPTED + then).problems().toString();
  }
}
