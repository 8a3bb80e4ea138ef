package dk.kontaktforloeb.examples.benchmarks;

import dk.kontaktforloeb.indkaldelse.BookingCase;
import java.util.function.Predicate;

/**
 * A rule as Java: what Easy Rules and Evrete are given.
 *
 * @param id its id
 * @param isViolated whether a case violates it
 */
record PredicateRule(String id, Predicate<BookingCase> isViolated) {}
