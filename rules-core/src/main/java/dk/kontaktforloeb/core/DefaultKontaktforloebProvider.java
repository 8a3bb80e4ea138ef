package dk.kontaktforloeb.core;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.embedded.DefaultEmbeddedPorts;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.spi.KontaktforloebProvider;

/** What the entry of rules-api finds. */
public final class DefaultKontaktforloebProvider implements KontaktforloebProvider {

  @Override
  public KontaktforloebRules.Builder builder() {
    return new DefaultBuilder();
  }

  @Override
  public EmbeddedPorts embeddedPorts() {
    return new DefaultEmbeddedPorts();
  }
}
