package dk.kontaktforloeb.kodeliste;

/** Reasons to cancel that rules name. The whole list stands in table {@code aflysningsaarsager}. */
public final class Aflysningsaarsager {
  /** The course in the unemployment fund has ended. */
  public static final int KONTAKTFORLOEB_HOS_A_KASSEN_AFSLUTTET = 4;

  /** The citizen has moved. */
  public static final int FLYTNING = 5;

  private Aflysningsaarsager() {}
}
