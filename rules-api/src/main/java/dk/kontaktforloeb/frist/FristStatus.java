package dk.kontaktforloeb.frist;

/** The states of a deadline. */
public enum FristStatus {
  /** Waits for a booking. */
  AKTIV,
  /** Fulfilled by a booking. */
  INDFRIET,
  /** The booking that fulfilled it was cancelled; final (IND.4.3.3). */
  INDFRIET_LUKKET,
  /** Closed because an absence freed the citizen from it; final. */
  ADMINISTRATIVT_LUKKET
}
