package dk.kontaktforloeb.testkit.port;

import static dk.kontaktforloeb.testkit.KontaktforloebAssertions.assertThat;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.borger.Fravaersperiode;
import dk.kontaktforloeb.event.BorgerEvents;
import dk.kontaktforloeb.event.FravaerAfsluttet;
import dk.kontaktforloeb.port.BorgerRegister;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.port.Ports;
import dk.kontaktforloeb.testkit.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An absence that has ended while another of its type goes on. */
class HostRegisterTest {
  private static final LocalDate BEGIN = LocalDate.of(2024, 6, 1);

  private final EmbeddedPorts embedded = KontaktforloebRules.embeddedPorts();

  HostRegisterTest() {
    embedded.add(Valid.borger().fravaer(List.of(new Fravaersperiode(75, BEGIN, null))).build());
    embedded.add(
        Valid.booking(LocalDate.of(2999, 9, 10))
            .indkaldelseId(new UUID(0, 1))
            .samtaleType(7)
            .ansvarligMyndighed(Valid.aKasse().build().organisation())
            .build());
  }

  private static BorgerEvents events(Ports ports) {
    return KontaktforloebRules.builder().ports(ports).build().events();
  }

  private static FravaerAfsluttet ended(LocalDate dato) {
    return new FravaerAfsluttet(Valid.PERSONNUMMER, 75, dato, null);
  }

  @Test
  void aHostsRegisterShowsThatItGoesOn() {
    BorgerRegister ofHost = embedded.borgere()::find;
    BorgerEvents events = events(new PortsOver(embedded).with(BorgerRegister.class, ofHost));

    assertThat(events.fravaerAfsluttet(Valid.star().build(), ended(BEGIN.minusDays(9))))
        .isAccepted()
        .hasNoEffects();
    assertThat(events.fravaerAfsluttet(Valid.star().build(), ended(BEGIN.plusDays(9))))
        .isAccepted()
        .hasEffects("IndkaldelseAflyst", "Wsb(Indkaldelse)");
  }

  @Test
  void theEmbeddedRegisterEndsIt() {
    assertThat(events(embedded).fravaerAfsluttet(Valid.star().build(), ended(BEGIN.minusDays(9))))
        .isAccepted()
        .hasEffects("IndkaldelseAflyst", "Wsb(Indkaldelse)");
  }
}
