package dk.kontaktforloeb.core;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.embedded.DefaultEmbeddedPorts;
import dk.kontaktforloeb.core.engine.CompiledRules;
import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.message.MessageTemplates;
import dk.kontaktforloeb.core.service.Shell;
import dk.kontaktforloeb.core.service.ShellBuilder;
import dk.kontaktforloeb.core.table.TableFiles;
import dk.kontaktforloeb.port.Ports;
import dk.kontaktforloeb.rule.Evaluator;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.table.Tables;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts the rules together; the compiled rules are loaded once and shared. */
final class DefaultBuilder implements KontaktforloebRules.Builder {
  private @Nullable Ports ports;
  private @Nullable CompiledRules ruleSet;
  private Clock clock = Clock.systemUTC();
  private Supplier<UUID> idSource = UUID::randomUUID;
  private Map<String, String> replacedTables = Map.of();
  private Map<String, String> replacedTemplates = Map.of();
  private int searchLimit = 3_000;
  private Evaluator evaluator = Evaluator.DROOLS_SESSION;

  @Override
  public KontaktforloebRules.Builder ruleSet(RuleSet ruleSet) {
    if (!(ruleSet instanceof CompiledRules compiled)) {
      throw new IllegalArgumentException(
          "The rule set is a %s, expected one that RuleSet gave"
              .formatted(ruleSet.getClass().getName()));
    }
    this.ruleSet = compiled;
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
          "The search limit is %d, expected at least 1".formatted(limit));
    }
    this.searchLimit = limit;
    return this;
  }

  @Override
  public KontaktforloebRules.Builder evaluator(Evaluator evaluator) {
    this.evaluator = evaluator;
    return this;
  }

  @Override
  public KontaktforloebRules build() {
    CompiledRules rules = ruleSet == null ? CompiledRules.shipped() : ruleSet;
    if (evaluator == Evaluator.DROOLS_SESSION
        && replacedTables.isEmpty()
        && replacedTemplates.isEmpty()) {
      return build(rules, rules.engine(), rules.tables());
    }
    TableFiles tableFiles = rules.tableFiles().with(replacedTables);
    Tables tables = tableFiles.read();
    MessageTemplates templates = rules.templates().with(replacedTemplates);
    templates.requireFor(tables);
    return build(rules, new DroolsRuleEngine(rules, evaluator, tableFiles, templates), tables);
  }

  private KontaktforloebRules build(CompiledRules rules, DroolsRuleEngine engine, Tables tables) {
    Ports given = ports == null ? new DefaultEmbeddedPorts() : ports;
    Shell shell =
        new ShellBuilder(given, clock, idSource, engine, rules.violations(), tables, searchLimit)
            .build();
    return new DefaultKontaktforloebRules(engine, tables, shell);
  }
}
