package dk.kontaktforloeb.core;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.embedded.DefaultEmbeddedPorts;
import dk.kontaktforloeb.core.engine.CompiledRules;
import dk.kontaktforloeb.core.json.DefaultJsonCodec;
import dk.kontaktforloeb.core.reload.DefaultRuleSetWatch;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.rule.RuleSetWatch;
import dk.kontaktforloeb.spi.KontaktforloebProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

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
  public JsonCodec jsonCodec() {
    return new DefaultJsonCodec();
  }

  @Override
  public RuleSet shippedRules() {
    return CompiledRules.shipped();
  }

  @Override
  public RuleSet rules(Path directory) {
    return CompiledRules.compile(directory);
  }

  @Override
  public RuleSetWatch watch(Path directory, RuleSetWatch.Listener listener) {
    return DefaultRuleSetWatch.start(
        List.of(directory),
        former ->
            former == null
                ? CompiledRules.compile(directory)
                : CompiledRules.compile(directory, former),
        listener);
  }

  @Override
  public RuleSetWatch watch(
      List<Path> watched, Supplier<RuleSet> read, RuleSetWatch.Listener listener) {
    return DefaultRuleSetWatch.start(
        watched, former -> CompiledRules.requireOwn(read.get()), listener);
  }
}
