package dk.kontaktforloeb.examples.benchmarks;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.indkaldelse.BookingFacts;
import java.util.List;

/** The evaluators by their names in the benchmark. */
final class Evaluators {
  static final String ENGINE = "engine";
  static final String PREDICATE_LOOP = "predicateLoop";
  static final String EXPLAINED = "explained";
  static final String FACADE = "facade";
  static final String HAND_WRITTEN = "handWritten";
  static final String EASY_RULES = "easyRules";
  static final String EVRETE = "evrete";

  /** In the order of the table. */
  static final List<String> NAMES =
      List.of(HAND_WRITTEN, PREDICATE_LOOP, ENGINE, EXPLAINED, FACADE, EASY_RULES, EVRETE);

  private Evaluators() {}

  /** The evaluator of that name, ready for those requests. */
  static Evaluator named(String name, KontaktforloebRules rules, List<BookingFacts> requests) {
    return switch (name) {
      case ENGINE -> new Engine(rules.engine());
      case PREDICATE_LOOP -> new Engine(predicateLoop().engine());
      case EXPLAINED -> new Explained(rules.engine());
      case FACADE -> Facade.of(requests);
      case HAND_WRITTEN -> new HandWritten();
      case EASY_RULES -> new EasyRules(PredicateRules.RULES);
      case EVRETE -> new EvreteRules(PredicateRules.RULES);
      default ->
          throw new IllegalArgumentException(
              "Evaluator \"%s\" is unknown: expected one of %s.%nMaybe -p evaluator=%s?"
                  .formatted(name, NAMES, ENGINE));
    };
  }

  private static KontaktforloebRules predicateLoop() {
    return KontaktforloebRules.builder()
        .evaluator(dk.kontaktforloeb.rule.Evaluator.PREDICATE_LOOP)
        .build();
  }

  /**
   * Nothing is timed that decides differently.
   *
   * @throws IllegalStateException when the evaluator finds other violations than the engine does,
   *     or than the sample says
   */
  static void check(String name, Evaluator evaluator, Evaluator engine, List<Sample> samples) {
    for (Sample sample : samples) {
      expect(sample, ENGINE, engine, sample.violated());
      expect(sample, name, evaluator, violated(engine, sample));
    }
  }

  private static void expect(
      Sample sample, String name, Evaluator evaluator, List<String> expected) {
    List<String> found = violated(evaluator, sample);
    if (!found.equals(expected)) {
      throw new IllegalStateException(
          "Sample \"%s\": %s finds %s, expected %s.%nMaybe a rule was changed in one place alone?"
              .formatted(sample.name(), name, found, expected));
    }
  }

  private static List<String> violated(Evaluator evaluator, Sample sample) {
    return evaluator.violatedRules(evaluator.decide(sample.facts()));
  }
}
