package dk.kontaktforloeb.core;

import dk.kontaktforloeb.core.engine.CompiledRules;
import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.message.MessageTemplates;
import dk.kontaktforloeb.core.port.CheckedPorts;
import dk.kontaktforloeb.core.service.ShellBuilder;
import dk.kontaktforloeb.core.table.TableFiles;
import dk.kontaktforloeb.port.Retries;
import dk.kontaktforloeb.rule.Evaluator;
import dk.kontaktforloeb.table.Tables;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What a host gave, put together with one rule set after the other. */
record Assembler(
    CheckedPorts ports,
    Clock clock,
    Supplier<UUID> idSource,
    Map<String, String> replacedTables,
    Map<String, String> replacedTemplates,
    int searchLimit,
    Retries retries,
    Evaluator evaluator) {

  /**
   * Puts them together.
   *
   * @throws IllegalArgumentException when the host's tables or templates do not go with the rules
   */
  Assembled assemble(CompiledRules rules) {
    if (evaluator == Evaluator.DROOLS_SESSION
        && replacedTables.isEmpty()
        && replacedTemplates.isEmpty()) {
      return assemble(rules, rules.engine(), rules.tables());
    }
    TableFiles tableFiles = rules.tableFiles().with(replacedTables);
    Tables tables = tableFiles.read();
    MessageTemplates templates = rules.templates().with(replacedTemplates);
    templates.requireFor(tables);
    return assemble(rules, new DroolsRuleEngine(rules, evaluator, tableFiles, templates), tables);
  }

  private Assembled assemble(CompiledRules rules, DroolsRuleEngine engine, Tables tables) {
    return new Assembled(
        engine,
        tables,
        new ShellBuilder(
                ports, clock, idSource, engine, rules.violations(), tables, searchLimit, retries)
            .build());
  }
}
