package dk.kontaktforloeb.caller;

/** Values of {@code RequestUserTypeIdentifier} in the request header. */
public final class RequestUserType {
  /** The citizen, through Jobnet or another self-service (IND.4.1.33). */
  public static final int CITIZEN = 1;

  private RequestUserType() {}
}
