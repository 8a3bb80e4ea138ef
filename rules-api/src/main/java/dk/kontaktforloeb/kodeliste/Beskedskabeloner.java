package dk.kontaktforloeb.kodeliste;

/**
 * Message templates that rules name. Which reason selects which stands in table {@code
 * aflysningsaarsager}.
 */
public final class Beskedskabeloner {
  /** The citizen gets no message. */
  public static final String INGEN = "INGEN";

  /** A booking was changed. */
  public static final String AENDRET = "AENDRET";

  private Beskedskabeloner() {}
}
