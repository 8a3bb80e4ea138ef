package dk.kontaktforloeb.indkaldelse;

/** Whether a booking stands. */
public enum IndkaldelseStatus {
  /** It stands, past or future. */
  AKTIV,
  /** It was cancelled; final (IND-42). */
  AFLYST
}
