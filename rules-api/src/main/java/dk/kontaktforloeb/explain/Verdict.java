package dk.kontaktforloeb.explain;

import dk.kontaktforloeb.decision.LocalizedText;

/**
 * How a rule came out. The last condition of a rule says what is wrong, those before it say when
 * the rule applies.
 */
public enum Verdict {
  /** Every condition holds, and the rule reports a violation. */
  VIOLATED("overtrådt", "violated"),
  /** The rule applies, and what it forbids is not the case. */
  SATISFIED("overholdt", "satisfied"),
  /** The rule is about something else, or was not reached. */
  NOT_APPLICABLE("gælder ikke", "not applicable"),
  /** Every condition of an effect rule or a query rule holds, and it takes effect. */
  APPLIED("virker", "applied");

  private final LocalizedText text;

  Verdict(String danish, String english) {
    this.text = LocalizedText.of(danish, english);
  }

  /** The verdict in words. */
  public LocalizedText text() {
    return text;
  }
}
