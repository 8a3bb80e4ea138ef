package dk.kontaktforloeb.core;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.embedded.DefaultEmbeddedPorts;
import dk.kontaktforloeb.core.engine.CompiledRules;
import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.service.BookingShell;
import dk.kontaktforloeb.core.table.TableFiles;
import dk.kontaktforloeb.port.Ports;
import dk.kontaktforloeb.table.Tables;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts the rules together; the compiled rules are loaded once and shared. */
final class DefaultBuilder implements KontaktforloebRules.Builder {
  private @Nullable Ports ports;
  private Clock clock = Clock.systemUTC();
  private Supplier<UUID> idSource = UUID::randomUUID;
  private Map<String, String> replacedTables = Map.of();

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
  public KontaktforloebRules build() {
    CompiledRules rules = CompiledRules.shipped();
    if (replacedTables.isEmpty()) {
      return build(rules, rules.engine(), rules.tables());
    }
    TableFiles tableFiles = rules.tableFiles().with(replacedTables);
    return build(rules, new DroolsRuleEngine(rules, tableFiles), tableFiles.read());
  }

  private KontaktforloebRules build(CompiledRules rules, DroolsRuleEngine engine, Tables tables) {
    Ports given = ports == null ? new DefaultEmbeddedPorts() : ports;
    BookingShell shell =
        new BookingShell(given, clock, idSource, engine, rules.violations(), tables);
    return new DefaultKontaktforloebRules(engine, tables, shell);
  }
}
