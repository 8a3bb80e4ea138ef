package dk.kontaktforloeb.testkit.port;

import static dk.kontaktforloeb.testkit.KontaktforloebAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.indkaldelse.OprettetAf;
import dk.kontaktforloeb.port.AccessPolicy;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.port.Ports;
import dk.kontaktforloeb.soegning.GetSoegning;
import dk.kontaktforloeb.soegning.Soegeresultat;
import dk.kontaktforloeb.testkit.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GetSoegning is for municipal systems (QRY-04): what an unemployment fund gets of it. */
class SearchOfAFundTest {
  private static final LocalDate DAY = LocalDate.of(2999, 9, 10);

  private final EmbeddedPorts embedded = KontaktforloebRules.embeddedPorts();

  SearchOfAFundTest() {
    Organisation fund = Valid.aKasse().build().organisation();
    embedded.add(Valid.borger().build());
    embedded.add(
        Valid.booking(DAY)
            .indkaldelseId(new UUID(0, 1))
            .ansvarligMyndighed(fund)
            .oprettetAf(new OprettetAf(fund, "501"))
            .build());
  }

  private static Decision<Soegeresultat> search(Ports ports, String andenAktoer) {
    Caller caller = Valid.aKasse().andenAktoer(andenAktoer).build();
    return KontaktforloebRules.builder()
        .ports(ports)
        .build()
        .indkaldelser()
        .getSoegning(caller, new GetSoegning(DAY, null, null, null));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = "501")
  void theEmbeddedPolicyRefusesIt(String andenAktoer) {
    assertThat(search(embedded, andenAktoer)).isRejected().violatesExactly("ACC-01");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = "501")
  void aHostThatAdmitsItFindsNothing(String andenAktoer) {
    AccessPolicy everybody = (operation, caller, personnummer, stored) -> true;

    Decision<Soegeresultat> decision =
        search(new PortsOver(embedded).with(AccessPolicy.class, everybody), andenAktoer);

    assertThat(decision).isAccepted();
    assertThat(decision.result().indkaldelser()).isEmpty();
    assertThat(decision.result().afkortet()).isFalse();
  }
}
