package dk.kontaktforloeb.examples.benchmarks;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.indkaldelse.BookingFacts;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.IndkaldelseService;
import dk.kontaktforloeb.port.EmbeddedPorts;
import java.time.Clock;
import java.util.List;

/**
 * The service on the embedded ports: checks of form and access, a unit of work, loading of the
 * facts, then the engine. Asked for a dry run, since a booking that is stored would be in the way
 * of the next one.
 */
final class Facade implements Evaluator {
  private static final String SOMEBODY_ELSE = "0202701234";

  private final IndkaldelseService service;

  private Facade(IndkaldelseService service) {
    this.service = service;
  }

  /** A service whose ports hold what the facts say; every request has its own citizen. */
  static Facade of(List<BookingFacts> requests) {
    EmbeddedPorts ports = KontaktforloebRules.embeddedPorts();
    for (BookingFacts facts : requests) {
      ports.add(facts.borger());
      facts.aktive().forEach(ports::add);
      facts.frister().forEach(ports::add);
      if (facts.idInUse()) {
        ports.add(takes(facts.request()));
      }
    }
    Clock clock = Clock.fixed(Samples.NOW, Clock.systemUTC().getZone());
    return new Facade(
        KontaktforloebRules.builder().ports(ports).clock(clock).build().indkaldelser().dryRun());
  }

  private static Indkaldelse takes(Indkaldelse request) {
    return IndkaldelseBuilder.builder(request).personnummer(SOMEBODY_ELSE).build();
  }

  @Override
  public Object decide(BookingFacts facts) {
    return service.create(facts.caller(), facts.request());
  }

  @Override
  public List<String> violatedRules(Object decision) {
    return Engine.ruleIds((Decision<?>) decision);
  }
}
