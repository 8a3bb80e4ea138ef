package dk.kontaktforloeb.kodeliste;

/** Contact groups that rules name. The whole list stands in table {@code kontaktgrupper}. */
public final class Kontaktgrupper {
  /** Dagpengemodtager. */
  public static final int DAGPENGEMODTAGER = 1;

  /** Uden ydelse. */
  public static final int UDEN_YDELSE = 8;

  private Kontaktgrupper() {}
}
