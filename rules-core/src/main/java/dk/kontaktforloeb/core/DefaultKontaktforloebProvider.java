package dk.kontaktforloeb.core;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.embedded.DefaultEmbeddedPorts;
import dk.kontaktforloeb.core.engine.CompiledRules;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.spi.KontaktforloebProvider;
import java.nio.file.Path;

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

  @Override
  public RuleSet shippedRules() {
    return CompiledRules.shipped();
  }

  @Override
  public RuleSet rules(Path directory) {
    return CompiledRules.compile(directory);
  }
}
