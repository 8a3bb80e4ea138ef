package dk.kontaktforloeb.port;

import java.util.Set;

/** The host's register of jobcentres. Implementations must be thread-safe. */
@FunctionalInterface
public interface JobcenterRegister {

  /**
   * Codes of the jobcentres that share the main jobcentre of the given one, itself included. One
   * that the register does not know is its own main jobcentre.
   */
  Set<String> medSammeHovedjobcenter(String kode);
}
