package dk.kontaktforloeb.spi;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.rule.RuleEngineException;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.rule.RuleSetWatch;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/** Implemented by rules-core and found by {@link java.util.ServiceLoader}. */
public interface KontaktforloebProvider {

  /**
   * The engine on the class path.
   *
   * @throws RuleEngineException when there is none
   */
  static KontaktforloebProvider found() {
    return ServiceLoader.load(
            KontaktforloebProvider.class, KontaktforloebProvider.class.getClassLoader())
        .findFirst()
        .orElseThrow(
            () ->
                new RuleEngineException(
                    """
                    No rule engine on the class path: expected an implementation of %s.
                    Maybe the dependency dk.kontaktforloeb:rules-core is missing, or a fat jar lost its META-INF/services."""
                        .formatted(KontaktforloebProvider.class.getName())));
  }

  /** A fresh builder. */
  KontaktforloebRules.Builder builder();

  /** Fresh, empty in-memory ports. */
  EmbeddedPorts embeddedPorts();

  /** The codec, which needs no rules. */
  JsonCodec jsonCodec();

  /** The shipped rules. */
  RuleSet shippedRules();

  /** The rules of a directory. */
  RuleSet rules(Path directory);

  /** The rules of a directory, followed. */
  RuleSetWatch watch(Path directory, RuleSetWatch.Listener listener);

  /** Rules that are read anew when a watched file changes. */
  RuleSetWatch watch(List<Path> watched, Supplier<RuleSet> read, RuleSetWatch.Listener listener);
}
