package dk.kontaktforloeb.rule;

/** Rules are judged step by step: a violation in one hides those of the next. */
public enum Step {
  /** Whether the request can be understood. */
  FORM,
  /** Whether the caller may ask at all; the first refusal ends it. */
  ACCESS,
  /** Whether what the request is about is there. */
  EXISTENCE,
  /** All else. */
  RULES
}
