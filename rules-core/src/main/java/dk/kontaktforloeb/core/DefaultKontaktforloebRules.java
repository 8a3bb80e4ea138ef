package dk.kontaktforloeb.core;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.json.DefaultJsonGateway;
import dk.kontaktforloeb.core.service.BookingShell;
import dk.kontaktforloeb.core.service.DefaultIndkaldelseService;
import dk.kontaktforloeb.core.service.ServiceDecider;
import dk.kontaktforloeb.indkaldelse.IndkaldelseService;
import dk.kontaktforloeb.json.JsonGateway;
import dk.kontaktforloeb.table.Tables;

/** Engine and services, put together. */
record DefaultKontaktforloebRules(DroolsRuleEngine engine, Tables tables, BookingShell shell)
    implements KontaktforloebRules {

  @Override
  public IndkaldelseService indkaldelser() {
    return new DefaultIndkaldelseService(shell, false);
  }

  @Override
  public JsonGateway json() {
    return new DefaultJsonGateway(new ServiceDecider(shell));
  }
}
