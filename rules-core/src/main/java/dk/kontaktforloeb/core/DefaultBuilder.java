package dk.kontaktforloeb.core;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.embedded.DefaultEmbeddedPorts;
import dk.kontaktforloeb.core.engine.CompiledRules;
import dk.kontaktforloeb.core.port.CheckedPorts;
import dk.kontaktforloeb.core.reload.DefaultRuleSetWatch;
import dk.kontaktforloeb.port.Ports;
import dk.kontaktforloeb.port.Retries;
import dk.kontaktforloeb.rule.Evaluator;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.rule.RuleSetWatch;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what a host gives, for the rules to be put together of it. */
final class DefaultBuilder implements KontaktforloebRules.Builder {
  private @Nullable Ports ports;
  private @Nullable CompiledRules ruleSet;
  private @Nullable DefaultRuleSetWatch watch;
  private Clock clock = Clock.systemUTC();
  private Supplier<UUID> idSource = UUID::randomUUID;
  private Map<String, String> replacedTables = Map.of();
  private Map<String, String> replacedTemplates = Map.of();
  private int searchLimit = 3_000;
  private Retries retries = Retries.DEFAULT;
  private int requestBytes = 1_000_000;
  private Evaluator evaluator = Evaluator.DROOLS_SESSION;

  @Override
  public KontaktforloebRules.Builder ruleSet(RuleSet ruleSet) {
    this.ruleSet = CompiledRules.requireOwn(ruleSet);
    this.watch = null;
    return this;
  }

  @Override
  public KontaktforloebRules.Builder ruleSet(RuleSetWatch watch) {
    if (!(watch instanceof DefaultRuleSetWatch own)) {
      throw new IllegalArgumentException(
          "The watch is a %s, expected one that RuleSet gave"
              .formatted(watch.getClass().getName()));
    }
    this.watch = own;
    return this;
  }

  @Override
  public KontaktforloebRules.Builder ports(Ports ports) {
    this.ports = ports;
    return this;
  }

  @Override
  public KontaktforloebRules.Builder clock(Clock clock) {
    this.clock = clock;
    return this;
  }

  @Override
  public KontaktforloebRules.Builder idSource(Supplier<UUID> idSource) {
    this.idSource = idSource;
    return this;
  }

  @Override
  public KontaktforloebRules.Builder tables(Map<String, String> csvByName) {
    this.replacedTables = Map.copyOf(csvByName);
    return this;
  }

  @Override
  public KontaktforloebRules.Builder templates(Map<String, String> textByName) {
    this.replacedTemplates = Map.copyOf(textByName);
    return this;
  }

  @Override
  public KontaktforloebRules.Builder searchLimit(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "The search limit is %s, expected at least 1".formatted(limit));
    }
    this.searchLimit = limit;
    return this;
  }

  @Override
  public KontaktforloebRules.Builder retries(Retries retries) {
    this.retries = retries;
    return this;
  }

  @Override
  public KontaktforloebRules.Builder requestSizeLimit(int bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException(
          "The size limit of requests is " + bytes + ", expected at least 1");
    }
    this.requestBytes = bytes;
    return this;
  }

  @Override
  public KontaktforloebRules.Builder evaluator(Evaluator evaluator) {
    this.evaluator = evaluator;
    return this;
  }

  @Override
  public KontaktforloebRules build() {
    Assembler assembler =
        new Assembler(
            CheckedPorts.of(ports == null ? new DefaultEmbeddedPorts() : ports),
            clock,
            idSource,
            replacedTables,
            replacedTemplates,
            searchLimit,
            retries,
            evaluator);
    if (watch != null) {
      return new DefaultKontaktforloebRules(
          watch.follow(rules -> new FollowingRules(assembler, rules)), requestBytes);
    }
    Assembled assembled = assembler.assemble(ruleSet == null ? CompiledRules.shipped() : ruleSet);
    return new DefaultKontaktforloebRules(assembled, assembled.shell(), requestBytes);
  }
}
