package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.port.AccessPolicy;
import dk.kontaktforloeb.port.BorgerFactsReader;
import dk.kontaktforloeb.port.BorgerRegister;
import dk.kontaktforloeb.port.DeltagelsesvalgRepository;
import dk.kontaktforloeb.port.FristRepository;
import dk.kontaktforloeb.port.HaendelseRepository;
import dk.kontaktforloeb.port.IndkaldelseRepository;
import dk.kontaktforloeb.port.InterviewRepository;
import dk.kontaktforloeb.port.JobcenterRegister;
import dk.kontaktforloeb.port.Outbox;
import dk.kontaktforloeb.port.Ports;
import dk.kontaktforloeb.port.Postnummerregister;
import dk.kontaktforloeb.port.UnitOfWork;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A host's stores beside the registers and the access policy of a scenario: what is stored goes
 * through the host's ports, and who is known is what the scenario says.
 */
record HostStores(Ports registers, Ports stores) implements Ports {

  /**
   * Stores what the scenario has given, in one unit of work of the host.
   *
   * @param given the same in embedded ports, with what absent components default to
   */
  void load(RunnableScenario scenario, Ports given) {
    Set<String> personnumre = new HashSet<>();
    Borger borger = scenario.borger();
    if (borger != null) {
      personnumre.add(borger.personnummer());
    }
    scenario.indkaldelser().forEach(it -> personnumre.add(known(it.personnummer())));
    scenario.frister().forEach(it -> personnumre.add(it.personnummer()));
    scenario.deltagelsesvalg().forEach(it -> personnumre.add(it.personnummer()));
    scenario.interviews().forEach(it -> personnumre.add(known(it.personnummer())));
    stores
        .unitOfWork()
        .run(
            personnumre,
            UnitOfWork.Mode.WRITE,
            () -> {
              for (String personnummer : personnumre) {
                given.indkaldelser().findAll(personnummer).forEach(this::saveVersions);
                given
                    .deltagelsesvalg()
                    .history(personnummer)
                    .forEach(stores.deltagelsesvalg()::append);
                given.interviews().findAll(personnummer).forEach(stores.interviews()::save);
              }
              scenario.frister().forEach(stores.frister()::save);
              return personnumre;
            });
  }

  /** A booking of a later version gets the earlier ones too, since versions follow each other. */
  private void saveVersions(Indkaldelse booking) {
    for (int version = 1; version <= Objects.requireNonNull(booking.version()); version++) {
      stores.indkaldelser().save(IndkaldelseBuilder.builder(booking).version(version).build());
    }
  }

  private static String known(@Nullable String personnummer) {
    return Objects.requireNonNull(personnummer, "a stored fact has a personnummer");
  }

  @Override
  public BorgerRegister borgere() {
    return registers.borgere();
  }

  @Override
  public Postnummerregister postnumre() {
    return registers.postnumre();
  }

  @Override
  public JobcenterRegister jobcentre() {
    return registers.jobcentre();
  }

  @Override
  public AccessPolicy access() {
    return registers.access();
  }

  @Override
  public IndkaldelseRepository indkaldelser() {
    return stores.indkaldelser();
  }

  @Override
  public FristRepository frister() {
    return stores.frister();
  }

  @Override
  public DeltagelsesvalgRepository deltagelsesvalg() {
    return stores.deltagelsesvalg();
  }

  @Override
  public InterviewRepository interviews() {
    return stores.interviews();
  }

  @Override
  public HaendelseRepository haendelser() {
    return stores.haendelser();
  }

  @Override
  public Outbox outbox() {
    return stores.outbox();
  }

  @Override
  public Optional<BorgerFactsReader> borgerFacts() {
    return stores.borgerFacts();
  }

  /** The scenario's register follows events in a unit of work of its own, around the host's. */
  @Override
  public UnitOfWork unitOfWork() {
    return new UnitOfWork() {
      @Override
      public <R extends @Nullable Object> R run(
          Set<String> personnumre, Mode mode, Supplier<R> work) {
        return registers
            .unitOfWork()
            .run(personnumre, mode, () -> stores.unitOfWork().run(personnumre, mode, work));
      }
    };
  }
}
