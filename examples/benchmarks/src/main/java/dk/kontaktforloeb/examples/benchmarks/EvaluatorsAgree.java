package dk.kontaktforloeb.examples.benchmarks;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.rule.RuleEngine;
import dk.kontaktforloeb.testkit.random.EngineAgreement;
import dk.kontaktforloeb.testkit.random.RandomCases;

/**
 * Judges random requests, a million unless told otherwise, with the sessions of Drools and with the
 * loop over the conditions. Exit status 1 when they find a difference.
 */
public final class EvaluatorsAgree {
  private static final int USUAL = 1_000_000;

  private EvaluatorsAgree() {}

  /** Arguments: how many, and the seed. */
  public static void main(String[] args) {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : USUAL;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    KontaktforloebRules sessions = KontaktforloebRules.embedded();
    RuleEngine loop =
        KontaktforloebRules.builder()
            .evaluator(dk.kontaktforloeb.rule.Evaluator.PREDICATE_LOOP)
            .build()
            .engine();
    EngineAgreement agreement =
        EngineAgreement.check(
            sessions.engine(), loop, new RandomCases(sessions.tables(), seed), count);
    System.out.printf(
        "%,d cases of seed %d, %,d accepted, %d rules violated %,d times: %s%n",
        agreement.cases(),
        seed,
        agreement.accepted(),
        agreement.violated().size(),
        agreement.violated().values().stream().mapToInt(Integer::intValue).sum(),
        agreement.difference() == null ? "no difference" : agreement.difference());
    System.exit(agreement.difference() == null ? 0 : 1);
  }
}
