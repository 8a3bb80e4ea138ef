package dk.kontaktforloeb.port;

/** The host's register of postal codes. Implementations must be thread-safe. */
@FunctionalInterface
public interface Postnummerregister {

  /** Whether the postal code exists (IND-10); asked with whatever the request says. */
  boolean exists(String postnummer);
}
