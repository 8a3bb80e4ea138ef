package dk.kontaktforloeb.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.effect.Message;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.port.ConcurrentChangeException;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.port.Ports;
import dk.kontaktforloeb.port.UnitOfWork.Mode;
import dk.kontaktforloeb.testkit.port.FaultInjectingPorts.InjectedFault;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultInjectingPortsTest {
  private static final Indkaldelse BOOKING = Stored.booking(Stored.FIRST).build();

  private final EmbeddedPorts embedded = KontaktforloebRules.embeddedPorts();
  private final FaultInjectingPorts ports = new FaultInjectingPorts(embedded);

  private void saveAndSend() {
    ports
        .unitOfWork()
        .run(
            Set.of(Stored.CITIZEN),
            Mode.WRITE,
            () -> {
              ports.indkaldelser().save(BOOKING);
              ports.outbox().send(List.of(Stored.message(Stored.FIRST)));
              return true;
            });
  }

  @Test
  void countsEveryCall() {
    saveAndSend();

    assertThat(ports.calls())
        .containsExactly(
            "UnitOfWork.run", "IndkaldelseRepository.save", "Outbox.send", "UnitOfWork.run (end)");
    assertThat(embedded.sent()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void failsAtTheCallOfChoice(int call) {
    ports.failAt(call);

    assertThatThrownBy(this::saveAndSend)
        .isInstanceOf(InjectedFault.class)
        .hasMessageStartingWith("Fault at port call %d, ".formatted(call));

    assertThat(ports.calls()).hasSize(call);
    assertThat(embedded.indkaldelser().isIdInUse(Stored.FIRST)).isFalse();
    assertThat(embedded.sent()).isEmpty();
  }

  @Test
  void callsCountAnewFromEveryOrder() {
    saveAndSend();
    ports.failAt(0);

    assertThat(ports.calls()).isEmpty();
    assertThat(ports.borgere().find(Stored.CITIZEN)).isEmpty();
    assertThat(ports.calls()).containsExactly("BorgerRegister.find");
  }

  @Test
  void passesThePortsOwnExceptionsOn() {
    saveAndSend();

    assertThatThrownBy(this::saveAndSend).isInstanceOf(ConcurrentChangeException.class);
  }

  /** Without a fault nothing else has changed. */
  @Nested
  class Contract extends PortContractTest {

    @Override
    protected Ports freshPorts() {
      return ports;
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
}
