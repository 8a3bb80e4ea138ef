package dk.kontaktforloeb.caller;

import org.jspecify.annotations.Nullable;

/**
 * An organisation: its kind and its code within that kind. A missing component is reported as
 * FMT-01, never thrown.
 *
 * @param type required; as responsible authority only {@link OrganisationType#JOBCENTER} or {@link
 *     OrganisationType#A_KASSE}
 * @param kode required; the code of the jobcentre or unemployment fund
 */
public record Organisation(@Nullable OrganisationType type, @Nullable String kode) {

  /** The jobcentre of that code. */
  public static Organisation jobcenter(String kode) {
    return new Organisation(OrganisationType.JOBCENTER, kode);
  }

  /** The unemployment fund of that code. */
  public static Organisation aKasse(String kode) {
    return new Organisation(OrganisationType.A_KASSE, kode);
  }

  /** The kind of authority that is the guest where that one is responsible: the other kind. */
  public static OrganisationType otherType(@Nullable Organisation responsible) {
    return responsible != null && responsible.type() == OrganisationType.A_KASSE
        ? OrganisationType.JOBCENTER
        : OrganisationType.A_KASSE;
  }
}
