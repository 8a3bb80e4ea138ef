package dk.kontaktforloeb.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.indkaldelse.BookingFacts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluatorsTest {
  private static final List<String> EVALUATORS = Evaluators.NAMES;
  private static final KontaktforloebRules RULES = KontaktforloebRules.embedded();
  private static final Evaluator ENGINE = new Engine(RULES.engine());
  private static final List<BookingFacts> RANDOM = random(3_000);

  @ParameterizedTest
  @FieldSource("EVALUATORS")
  void decidesTheMixAsTheEngineDoes(String name) {
    for (int storedBookings : List.of(0, 5, 50)) {
      List<Sample> mix = Samples.mix(RULES.tables(), storedBookings);
      Evaluator evaluator = evaluator(name, facts(mix));

      assertThatCode(() -> Evaluators.check(name, evaluator, ENGINE, mix))
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @FieldSource("EVALUATORS")
  void decidesRandomRequestsAsTheEngineDoes(String name) {
    Evaluator evaluator = evaluator(name, RANDOM);

    for (BookingFacts facts : RANDOM) {
      assertThat(violated(evaluator, facts)).as("%s", facts).isEqualTo(violated(ENGINE, facts));
    }
  }

  @Test
  void everyRuleIsViolatedByManyRandomRequestsAndKeptByMany() {
    Map<String, Long> violations =
        RANDOM.stream()
            .flatMap(facts -> violated(ENGINE, facts).stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

    assertThat(violations.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of(PredicateRules.ACCESS), PredicateRules.RULES.stream())
                .map(PredicateRule::id)
                .toList());
    assertThat(violations.values()).allSatisfy(count -> assertThat(count).isBetween(10L, 2_900L));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 50})
  void halfOfTheMixIsAcceptedAndTheNumberOfStoredBookingsChangesNothing(int storedBookings) {
    List<Sample> mix = Samples.mix(RULES.tables(), storedBookings);

    assertThat(mix).hasSize(16);
    assertThat(mix).filteredOn(sample -> sample.violated().isEmpty()).hasSize(8);
    assertThat(mix)
        .allSatisfy(
            sample ->
                assertThat(sample.facts().aktive())
                    .hasSizeBetween(storedBookings, storedBookings + 1));
    assertThat(mix.stream().flatMap(sample -> sample.violated().stream()))
        .contains(
            "IND-15", "IND-16", "IND-17", "IND-19", "IND-20", "IND-21", "IND-22", "IND-23",
            "IND-25");
  }

  @Test
  void anEvaluatorThatDecidesOtherwiseIsNotTimed() {
    List<Sample> mix = Samples.mix(RULES.tables(), 0);
    Evaluator withoutOneRule =
        new EasyRules(
            PredicateRules.RULES.stream().filter(rule -> !rule.id().equals("IND-15")).toList());

    assertThatThrownBy(() -> Evaluators.check("easyRules", withoutOneRule, ENGINE, mix))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Fælles jobsamtale that can be rebooked")
        .hasMessageContaining("expected [IND-15]");
  }

  private static Evaluator evaluator(String name, List<BookingFacts> requests) {
    return Evaluators.named(name, RULES, requests);
  }

  private static List<String> violated(Evaluator evaluator, BookingFacts facts) {
    return evaluator.violatedRules(evaluator.decide(facts));
  }

  private static List<BookingFacts> facts(List<Sample> mix) {
    return mix.stream().map(Sample::facts).toList();
  }

  private static List<BookingFacts> random(int count) {
    RandomFacts random = new RandomFacts(20240902L, RULES.tables());
    return Stream.generate(random::next).limit(count).toList();
  }
}
