package dk.kontaktforloeb.testkit.port;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.effect.Message;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.port.Ports;
import java.util.List;

class EmbeddedPortsContractTest extends PortContractTest {
  private EmbeddedPorts embedded;

  @Override
  protected Ports freshPorts() {
    embedded = KontaktforloebRules.embeddedPorts();
    return embedded;
  }

  @Override
  protected void register(Borger borger) {
    embedded.add(borger);
  }

  @Override
  protected List<Message> sent() {
    return embedded.sent();
  }
}
