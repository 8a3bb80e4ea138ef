package dk.kontaktforloeb.testkit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.decision.Accepted;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.Rejected;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.RuleSetId;
import dk.kontaktforloeb.decision.Severity;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.rule.NonRule;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.RuleBasis;
import dk.kontaktforloeb.rule.RuleCatalogue;
import dk.kontaktforloeb.rule.Step;
import dk.kontaktforloeb.testkit.scenario.Corpus;
import dk.kontaktforloeb.testkit.scenario.ScenarioResult;
import dk.kontaktforloeb.testkit.scenario.StepResult;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SourceCoverageTest {
  private static final String CSV =
      """
      id,page,section,kind,titel,title
      IND.1.1,IndkaldelseService,1,context,om noget,about something
      IND.4.1.1,IndkaldelseService,4.1,rule,forbudt,forbidden
      IND.4.1.2,IndkaldelseService,4.1,effect,følger,follows
      IND.4.1.3,IndkaldelseService,4.1,non-rule,ligegyldigt,not looked at
      """;
  private static final Rule FORBIDS = rule("IND-01", "IND.4.1.1");
  private static final Rule FOLLOWS = rule("EFF-14a", "IND.4.1.2");
  private static final NonRule NOT_LOOKED_AT = nonRule("IND.4.1.3");
  private static final ScenarioResult VIOLATED = scenario("regel/IND-01.yaml", "IND-01", true);
  private static final ScenarioResult FOLLOWED = scenario("effekt/EFF-14.yaml", "EFF-14", false);
  private static final ScenarioResult ACCEPTED = scenario("ikke-regel/IND.4.1.3.yaml", null, false);
  private static final List<ScenarioResult> SCENARIOS = List.of(VIOLATED, FOLLOWED, ACCEPTED);

  private record Catalogue(List<Rule> rules, List<NonRule> nonRules) implements RuleCatalogue {
    @Override
    public Optional<Rule> find(RuleId id) {
      return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
  }

  private static Rule rule(String id, String... sources) {
    return new Rule(
        new RuleId(id),
        0,
        LocalizedText.of("d", "e"),
        null,
        Severity.ERROR,
        RuleBasis.SOURCE,
        null,
        List.of(sources),
        Set.of(Operation.CREATE_INDKALDELSE),
        Step.RULES,
        false,
        id.startsWith("EFF-"));
  }

  private static NonRule nonRule(String source) {
    return new NonRule(source, LocalizedText.of("d", "e"));
  }

  private static ScenarioResult scenario(
      String file, String rule, boolean isViolated, String... failures) {
    RuleSetId set = new RuleSetId("n", "v", "d");
    Decision<?> decision =
        isViolated
            ? new Rejected<>(
                Operation.CREATE_INDKALDELSE,
                List.of(
                    new Violation(
                        new RuleId(rule),
                        null,
                        Severity.ERROR,
                        List.of(),
                        LocalizedText.of("d", "e"),
                        List.of(),
                        List.of())),
                set,
                Instant.EPOCH,
                false)
            : new Accepted<>(
                Operation.CREATE_INDKALDELSE, "", List.of(), List.of(), set, Instant.EPOCH, false);
    return new ScenarioResult(
        file,
        7,
        "et eksempel",
        rule == null ? Set.of() : Set.of(rule),
        List.of(new StepResult(1, decision, List.of(failures))));
  }

  private static List<String> gaps(
      List<Rule> rules, List<NonRule> nonRules, List<ScenarioResult> scenarios) {
    SourceCoverage coverage =
        SourceCoverage.of(Sources.read(CSV), new Catalogue(rules, nonRules), scenarios);
    assertThat(coverage.isComplete()).isEqualTo(coverage.gaps().isEmpty());
    return coverage.gaps().stream().map(Gap::toString).toList();
  }

  @Test
  void everyShippedStatementHasItsRulesAndScenarios() {
    SourceCoverage coverage = SourceCoverage.shipped(Corpus.report().results());

    assertThat(coverage.gaps()).isEmpty();
    assertThat(coverage.sources()).hasSize(116);
  }

  @Test
  void thePageIsCurrent() {
    assertThat(Path.of("../docs/sources.md"))
        .as("regler sources --markdown > docs/sources.md")
        .content()
        .isEqualTo(SourcePage.markdown(SourceCoverage.shipped(Corpus.report().results())));
  }

  @Test
  void allAgree() {
    SourceCoverage coverage =
        SourceCoverage.of(
            Sources.read(CSV),
            new Catalogue(List.of(FORBIDS, FOLLOWS), List.of(NOT_LOOKED_AT)),
            SCENARIOS);

    assertThat(coverage.isComplete()).isTrue();
    assertThat(coverage.sources().get(1).rules()).containsExactly(new RuleId("IND-01"));
    assertThat(coverage.sources().get(2).scenariosByFile()).containsOnlyKeys("effekt/EFF-14.yaml");
    assertThat(coverage.sources().get(3).scenariosByFile())
        .containsOnlyKeys("ikke-regel/IND.4.1.3.yaml");
    assertThat(SourcePage.markdown(coverage))
        .contains(
            "4 statements: 1 rules, 1 effects, 0 on queries, 1 that say what is *not* validated, and 1 that only",
            "| IND.1.1 | about something | context | – | nothing to show |",
            "| IND.4.1.2 | follows | effect | EFF-14a | `effekt/EFF-14` |");
  }

  @Test
  void aRuleThatNamesAnUnknownSource() {
    assertThat(
            gaps(
                List.of(rule("IND-01", "IND.4.1.1", "IND.4.1.11"), FOLLOWS),
                List.of(NOT_LOOKED_AT),
                SCENARIOS))
        .containsExactly(
            "IND-01: rule IND-01 names the source IND.4.1.11, which kilder.csv does not hold%nMaybe IND.4.1.1?"
                .formatted());
  }

  @Test
  void aRuleThatNamesWhatNoRuleCarries() {
    assertThat(
            gaps(
                List.of(rule("IND-01", "IND.4.1.1", "IND.1.1"), FOLLOWS),
                List.of(NOT_LOOKED_AT),
                SCENARIOS))
        .containsExactly(
            "IND-01: rule IND-01 names the source IND.1.1, which is of the kind context: expected one that a rule carries");
  }

  @Test
  void aStatementWithoutRule() {
    assertThat(gaps(List.of(FORBIDS), List.of(NOT_LOOKED_AT), List.of(VIOLATED, ACCEPTED)))
        .containsExactly(
            "kilder.csv:4: IND.4.1.2 (effect): no rule names it: expected @source( \"IND.4.1.2\" ) at one");
  }

  @Test
  void anEffectThatOnlyAForbiddingRuleNames() {
    assertThat(
            gaps(
                List.of(rule("IND-01", "IND.4.1.1", "IND.4.1.2")),
                List.of(NOT_LOOKED_AT),
                List.of(VIOLATED, ACCEPTED)))
        .containsExactly(
            "kilder.csv:4: IND.4.1.2 (effect): only IND-01 name it: expected a rule of the same kind");
  }

  @Test
  void aStatementWithoutScenario() {
    assertThat(gaps(List.of(FORBIDS, FOLLOWS), List.of(NOT_LOOKED_AT), List.of(VIOLATED)))
        .containsExactly(
            "kilder.csv:4: IND.4.1.2 (effect): no scenario shows EFF-14a: expected one with rules: [EFF-14]",
            "kilder.csv:5: IND.4.1.3 (non-rule): no scenario shows it: expected a file named IND.4.1.3.yaml");
  }

  @Test
  void aRuleThatNoScenarioViolates() {
    assertThat(
            gaps(
                List.of(FORBIDS, FOLLOWS),
                List.of(NOT_LOOKED_AT),
                List.of(scenario("regel/IND-01.yaml", "IND-01", false), FOLLOWED, ACCEPTED)))
        .containsExactly(
            "kilder.csv:3: IND.4.1.1 (rule): no scenario with rules: [IND-01] violates it");
  }

  @Test
  void aScenarioThatFailsShowsNothing() {
    assertThat(
            gaps(
                List.of(FORBIDS, FOLLOWS),
                List.of(NOT_LOOKED_AT),
                List.of(VIOLATED, ACCEPTED, scenario("effekt/EFF-14.yaml", "EFF-14", false, "no"))))
        .containsExactly(
            "effekt/EFF-14.yaml:7: the scenario \"et eksempel\" fails",
            "kilder.csv:4: IND.4.1.2 (effect): no scenario shows EFF-14a: expected one with rules: [EFF-14]");
  }

  @Test
  void aScenarioOfAnUnknownRule() {
    assertThat(
            gaps(
                List.of(FORBIDS, FOLLOWS),
                List.of(NOT_LOOKED_AT),
                List.of(VIOLATED, FOLLOWED, ACCEPTED, scenario("x.yaml", "IND-1", false))))
        .containsExactly(
            "x.yaml:7: the scenario \"et eksempel\" is an example of IND-1, and there is no such rule%nMaybe IND-01?"
                .formatted());
  }

  @Test
  void aNonRuleThatIsNone() {
    assertThat(
            gaps(
                List.of(FORBIDS, FOLLOWS),
                List.of(nonRule("IND.4.1.1"), nonRule("IND.9.9")),
                SCENARIOS))
        .containsExactly(
            "ikke-regler.csv: a non-rule names the source IND.4.1.1, which is of the kind rule: expected non-rule",
            "ikke-regler.csv: a non-rule names the source IND.9.9, which kilder.csv does not hold%nMaybe IND.1.1?"
                .formatted(),
            "kilder.csv:5: IND.4.1.3 (non-rule): ikke-regler.csv does not hold it");
  }

  @Test
  void aTextThatIsNoListOfSources() {
    assertThatThrownBy(() -> Sources.read(CSV + CSV.lines().skip(2).findFirst().orElseThrow()))
        .hasMessage("kilder.csv:6: id IND.4.1.1 stands in line 3 too, expected one of its own");
    assertThatThrownBy(() -> Sources.read(CSV.replace(",context,", ",kontekst,")))
        .hasMessage(
            "kilder.csv:2: column kind is \"kontekst\", expected one of [rule, effect, query, non-rule, context]");
    assertThatThrownBy(() -> Sources.read("id,page\n"))
        .hasMessageContaining("kilder.csv:1: column \"section\" is missing");
  }

  @Test
  void everyShippedRuleHasAPlace() {
    assertThat(RuleResources.places())
        .containsEntry(new RuleId("FMT-01"), "kontroller.csv:2")
        .hasEntrySatisfying(
            new RuleId("IND-24"), place -> assertThat(place).matches("regler/akasse\\.drl:\\d+"));
  }
}
