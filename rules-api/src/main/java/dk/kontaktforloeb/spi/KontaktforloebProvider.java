package dk.kontaktforloeb.spi;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.port.EmbeddedPorts;

/** Implemented by rules-core and found by {@link java.util.ServiceLoader}. */
public interface KontaktforloebProvider {

  /** A fresh builder. */
  KontaktforloebRules.Builder builder();

  /** Fresh, empty in-memory ports. */
  EmbeddedPorts embeddedPorts();
}
