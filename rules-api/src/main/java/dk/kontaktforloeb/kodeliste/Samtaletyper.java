package dk.kontaktforloeb.kodeliste;

/** Interview types that rules name. The whole list stands in table {@code samtaletyper}. */
public final class Samtaletyper {
  /** Opfølgningssamtale. */
  public static final int OPFOELGNINGSSAMTALE = 4;

  /** Jobsamtale. */
  public static final int JOBSAMTALE = 7;

  /** CV samtale. */
  public static final int CV_SAMTALE = 10;

  /** Fælles jobsamtale med dagpengemodtager. */
  public static final int FAELLES_JOBSAMTALE = 17;

  /** Samtale i rehabiliteringsteam. */
  public static final int REHABILITERINGSTEAM = 18;

  private Samtaletyper() {}
}
