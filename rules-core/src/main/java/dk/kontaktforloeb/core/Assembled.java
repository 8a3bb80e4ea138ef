package dk.kontaktforloeb.core;

import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.service.Shell;
import dk.kontaktforloeb.table.Tables;
import java.util.function.Supplier;

/** A rule set with all that decides by it. */
record Assembled(DroolsRuleEngine engine, Tables tables, Shell shell)
    implements Supplier<Assembled> {

  /** Itself: it does not change. */
  @Override
  public Assembled get() {
    return this;
  }
}
