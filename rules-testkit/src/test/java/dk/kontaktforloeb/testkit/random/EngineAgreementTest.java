package dk.kontaktforloeb.testkit.random;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.rule.Evaluator;
import dk.kontaktforloeb.rule.RuleEngine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sample of what the program EvaluatorAgreement of the benchmarks does a million times. */
class EngineAgreementTest {
  private static final KontaktforloebRules RULES = KontaktforloebRules.embedded();

  @Test
  void sessionsAndPredicateLoopJudgeAlikeAndReachEveryRule() {
    RuleEngine loop =
        KontaktforloebRules.builder().evaluator(Evaluator.PREDICATE_LOOP).build().engine();

    EngineAgreement agreement =
        EngineAgreement.check(RULES.engine(), loop, new RandomCases(RULES.tables(), 1), 30_000);

    assertThat(agreement.difference()).isNull();
    assertThat(agreement.accepted()).isGreaterThan(1_000);
    List<String> judged =
        RULES.engine().catalogue().rules().stream()
            .filter(rule -> !rule.saysWhatFollows())
            .map(rule -> rule.id().value())
            .filter(id -> !id.startsWith("FMT-") && !id.startsWith("ACC-"))
            .toList();
    assertThat(agreement.violated().keySet()).containsExactlyInAnyOrderElementsOf(judged);
  }

  @Test
  void otherRulesAreFoundToDiffer() {
    RuleEngine other =
        KontaktforloebRules.builder()
            .ruleSet(dk.kontaktforloeb.rule.RuleSet.shipped().without("IND-01"))
            .build()
            .engine();

    EngineAgreement agreement =
        EngineAgreement.check(RULES.engine(), other, new RandomCases(RULES.tables(), 1), 10_000);

    assertThat(agreement.difference()).contains("IND-01");
  }

  @Test
  void theSameSeedGivesTheSameCases() {
    RandomCases one = new RandomCases(RULES.tables(), 7);
    RandomCases two = new RandomCases(RULES.tables(), 7);

    for (int i = 0; i < 100; i++) {
      assertThat(one.next()).usingRecursiveComparison().isEqualTo(two.next());
    }
  }
}
