package dk.kontaktforloeb.testkit.difference;

/** How a decision differs, as seen from the new rules. */
public enum DifferenceKind {
  /** A rule is violated that was not. */
  NOW_VIOLATED("now violated"),
  /** A rule is not violated that was. */
  NO_LONGER_VIOLATED("no longer violated"),
  /** The violation rejects where it only warned, or the other way round. */
  OTHER_SEVERITY("other severity"),
  /** The violation carries another number. */
  OTHER_CODE("other code"),
  /** The violation is about other elements. */
  OTHER_FIELDS("other fields"),
  /** Other bookings are in the way. */
  OTHER_BLOCKING_BOOKINGS("other blocking bookings"),
  /** The violation names other sources. */
  OTHER_SOURCES("other sources"),
  /** The same violations stand in another order, so that another may be the primary one. */
  OTHER_ORDER("other order"),
  /** The violation's message reads otherwise. */
  OTHER_TEXT("other text"),
  /** A rule about what follows takes effect that did not. */
  EFFECT_ADDED("effect added"),
  /** A rule about what follows takes no effect that did. */
  EFFECT_GONE("effect gone"),
  /** An effect is there in both, with other content. */
  OTHER_EFFECT("other effect"),
  /** The result is another: what a query finds, what is stored. */
  OTHER_RESULT("other result"),
  /** The new rules fail to evaluate. */
  NOW_FAILS("now fails"),
  /** The old rules failed to evaluate. */
  NO_LONGER_FAILS("no longer fails");

  private final String words;

  DifferenceKind(String words) {
    this.words = words;
  }

  /** The kind in English words. */
  public String words() {
    return words;
  }
}
