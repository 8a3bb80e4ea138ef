package dk.kontaktforloeb.kodeliste;

/** Forms of interview that rules name. The whole list stands in table {@code samtaleformer}. */
public final class Samtaleformer {
  /** Personlig kontakt. */
  public static final int PERSONLIG_KONTAKT = 1;

  /** Telefon. */
  public static final int TELEFON = 2;

  private Samtaleformer() {}
}
