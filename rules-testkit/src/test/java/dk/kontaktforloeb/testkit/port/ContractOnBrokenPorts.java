package dk.kontaktforloeb.testkit.port;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.effect.Message;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.port.Ports;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The contract on ports with the mistake at hand; run by {@link BrokenPortsTest} alone. */
class ContractOnBrokenPorts extends PortContractTest {
  static BrokenPorts mistake = BrokenPorts.LOST_UPDATE;

  private final List<Message> leftEarly = new CopyOnWriteArrayList<>();
  private EmbeddedPorts embedded;

  @Override
  protected Ports freshPorts() {
    embedded = KontaktforloebRules.embeddedPorts();
    return mistake.over(embedded, leftEarly);
  }

  @Override
  protected void register(Borger borger) {
    embedded.add(borger);
  }

  @Override
  protected List<Message> sent() {
    List<Message> sent = new ArrayList<>(leftEarly);
    sent.addAll(embedded.sent());
    return sent;
  }
}
