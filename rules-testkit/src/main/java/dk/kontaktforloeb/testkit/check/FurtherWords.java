package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.decision.BlockingBooking;
import java.util.List;

/**
 * The words that messages have beside those of a case: {@code pointer}, {@code value} and {@code
 * problem} of what Java checks, {@code blockedBy} of rules that name bookings in the way.
 */
final class FurtherWords {
  static final CaseType OF_CHECKS = CaseType.of(OfChecks.class);
  static final CaseType OF_RULES = CaseType.of(OfRules.class);

  private FurtherWords() {}

  record OfChecks(String pointer, Object value, String problem) {}

  record OfRules(List<BlockingBooking> blockedBy) {}
}
