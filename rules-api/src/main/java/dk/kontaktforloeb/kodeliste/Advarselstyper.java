package dk.kontaktforloeb.kodeliste;

/** Values of {@code WarningTypeIdentifier} that rules name. */
public final class Advarselstyper {
  /** A-kasse-deltagelse fjernet fra booking (IND.4.4.8). */
  public static final int A_KASSE_DELTAGELSE_FJERNET = 51;

  private Advarselstyper() {}
}
