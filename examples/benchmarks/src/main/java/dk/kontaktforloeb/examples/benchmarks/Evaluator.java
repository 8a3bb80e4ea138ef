package dk.kontaktforloeb.examples.benchmarks;

import dk.kontaktforloeb.indkaldelse.BookingFacts;
import java.util.List;

/** One way to judge a CreateIndkaldelse request. Thread-safe. */
interface Evaluator {

  /**
   * Judges the request: what is timed. A booking case keeps the words it has found, so every call
   * makes a fresh one.
   */
  Object decide(BookingFacts facts);

  /** Ids of the violated rules, warnings too, in catalogue order, of what {@link #decide} gave. */
  List<String> violatedRules(Object decision);
}
