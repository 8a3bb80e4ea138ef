package dk.kontaktforloeb.examples.benchmarks;

import dk.kontaktforloeb.indkaldelse.BookingFacts;
import java.util.List;

/**
 * A request of the benchmark's mix.
 *
 * @param name what is asked, by whom
 * @param facts the request and all around it
 * @param violated ids of the rules that it violates, in catalogue order
 */
record Sample(String name, BookingFacts facts, List<String> violated) {}
