package dk.kontaktforloeb.core.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.event.BorgerFlyttet;
import dk.kontaktforloeb.indkaldelse.GetIndkaldelser;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.port.Ports;
import dk.kontaktforloeb.port.UnitOfWork;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The unit of work knows whether its work may store. */
class UnitOfWorkModeTest {
  private static final Indkaldelse REQUEST = Samples.jobsamtale().build();
  private static final BorgerFlyttet MOVED =
      new BorgerFlyttet(Samples.PERSONNUMMER, "20202", null, null);
  private static final GetIndkaldelser QUERY = new GetIndkaldelser(Samples.PERSONNUMMER, null);

  private final List<UnitOfWork.Mode> modes = new ArrayList<>();
  private final KontaktforloebRules rules =
      KontaktforloebRules.builder().ports(overheard()).clock(Samples.CLOCK).build();

  private Ports overheard() {
    Ports ports = KontaktforloebRules.embeddedPorts().add(Samples.borger());
    UnitOfWork unitOfWork =
        new UnitOfWork() {
          @Override
          public <R> R run(Set<String> personnumre, Mode mode, Supplier<R> work) {
            modes.add(mode);
            return ports.unitOfWork().run(personnumre, mode, work);
          }
        };
    return (Ports)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Ports.class},
            (self, method, arguments) -> {
              try {
                return method.getName().equals("unitOfWork")
                    ? unitOfWork
                    : method.invoke(ports, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Test
  void commandsAndEventsMayStore() {
    rules.indkaldelser().create(Samples.JOBCENTER, REQUEST);
    rules.events().borgerFlyttet(Samples.JOBCENTER, MOVED);

    assertThat(modes).containsExactly(UnitOfWork.Mode.WRITE, UnitOfWork.Mode.WRITE);
  }

  @Test
  void queriesAndDryRunsRead() {
    rules.indkaldelser().getIndkaldelser(Samples.JOBCENTER, QUERY);
    rules.indkaldelser().dryRun().create(Samples.JOBCENTER, REQUEST);
    KontaktforloebRules then = rules.asOf(Instant.parse("2024-09-01T08:00:00Z"));
    then.indkaldelser().create(Samples.JOBCENTER, REQUEST);
    then.events().borgerFlyttet(Samples.JOBCENTER, MOVED);

    assertThat(modes).hasSize(4).containsOnly(UnitOfWork.Mode.READ);
  }
}
