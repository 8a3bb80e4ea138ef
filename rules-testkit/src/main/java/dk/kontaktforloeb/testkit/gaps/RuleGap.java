package dk.kontaktforloeb.testkit.gaps;

import dk.kontaktforloeb.decision.LocalizedText;

/**
 * Something that rules and tables leave open, or say opposite things of. It may be meant.
 *
 * @param kind what kind of gap
 * @param place file and line where one would begin to close it
 * @param sentence what is open
 */
public record RuleGap(Kind kind, String place, LocalizedText sentence) {

  /** Kinds of gaps. */
  public enum Kind {
    /** Contact groups of which no row says whether the interview type is allowed: it is refused. */
    NO_ROW,
    /** A row names an id that the code list does not hold. */
    UNKNOWN_ID,
    /** A row allows what no authority can book on that day. */
    NEVER_BOOKED,
    /** What a rule forbids to book may be registered as held. */
    ONLY_REGISTERED,
    /** A rule judges a new booking and a changed one differently. */
    OPERATIONS_DISAGREE,
    /** Without the row every combination is decided the same. */
    ROW_WITHOUT_EFFECT,
    /** A rule is violated, or takes effect, in no combination and no scenario. */
    RULE_NEVER_SEEN,
    /** A rule forbids every combination. */
    RULE_ALWAYS_VIOLATED
  }
}
