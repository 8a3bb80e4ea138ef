package dk.kontaktforloeb.decision;

/** Whether a violated rule rejects the request. */
public enum Severity {
  /** Rejects. */
  ERROR,
  /** Is told, and does not reject. */
  WARNING
}
