package dk.kontaktforloeb.kodeliste;

/** Absence types that rules name. The whole list stands in table {@code fravaerstyper}. */
public final class Fravaerstyper {
  /** Kontaktforløb er hos a-kassen. */
  public static final int KONTAKTFORLOEB_HOS_A_KASSEN = 75;

  private Fravaerstyper() {}
}
