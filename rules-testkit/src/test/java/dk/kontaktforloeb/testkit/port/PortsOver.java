package dk.kontaktforloeb.testkit.port;

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
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Ports like others, with single methods or whole ports replaced. */
final class PortsOver implements Ports {
  private final Ports ports;
  private final Map<Class<?>, Object> replaced = new HashMap<>();

  PortsOver(Ports ports) {
    this.ports = ports;
  }

  /** What a replaced method does. */
  interface Replacement {
    Object call(Object[] arguments);
  }

  static Ports bookings(Ports ports, String method, Replacement replacement) {
    return new PortsOver(ports)
        .with(IndkaldelseRepository.class, ports.indkaldelser(), method, replacement);
  }

  static Ports deadlines(Ports ports, String method, Replacement replacement) {
    return new PortsOver(ports).with(FristRepository.class, ports.frister(), method, replacement);
  }

  static Ports choices(Ports ports, String method, Replacement replacement) {
    return new PortsOver(ports)
        .with(DeltagelsesvalgRepository.class, ports.deltagelsesvalg(), method, replacement);
  }

  static Ports interviews(Ports ports, String method, Replacement replacement) {
    return new PortsOver(ports)
        .with(InterviewRepository.class, ports.interviews(), method, replacement);
  }

  static Ports events(Ports ports, String method, Replacement replacement) {
    return new PortsOver(ports)
        .with(HaendelseRepository.class, ports.haendelser(), method, replacement);
  }

  /** Replaces a whole port. */
  <P> PortsOver with(Class<P> type, P port) {
    replaced.put(type, port);
    return this;
  }

  /** Replaces the method of that name. */
  private <P> PortsOver with(Class<P> type, P port, String name, Replacement replacement) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              if (method.getName().equals(name)) {
                return replacement.call(arguments);
              }
              try {
                return method.invoke(port, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return with(type, type.cast(proxy));
  }

  private <P> P get(Class<P> type, P port) {
    return type.cast(replaced.getOrDefault(type, port));
  }

  @Override
  public BorgerRegister borgere() {
    return get(BorgerRegister.class, ports.borgere());
  }

  @Override
  public Postnummerregister postnumre() {
    return get(Postnummerregister.class, ports.postnumre());
  }

  @Override
  public IndkaldelseRepository indkaldelser() {
    return get(IndkaldelseRepository.class, ports.indkaldelser());
  }

  @Override
  public InterviewRepository interviews() {
    return get(InterviewRepository.class, ports.interviews());
  }

  @Override
  public FristRepository frister() {
    return get(FristRepository.class, ports.frister());
  }

  @Override
  public JobcenterRegister jobcentre() {
    return get(JobcenterRegister.class, ports.jobcentre());
  }

  @Override
  public DeltagelsesvalgRepository deltagelsesvalg() {
    return get(DeltagelsesvalgRepository.class, ports.deltagelsesvalg());
  }

  @Override
  public HaendelseRepository haendelser() {
    return get(HaendelseRepository.class, ports.haendelser());
  }

  @Override
  public Outbox outbox() {
    return get(Outbox.class, ports.outbox());
  }

  @Override
  public AccessPolicy access() {
    return get(AccessPolicy.class, ports.access());
  }

  @Override
  public UnitOfWork unitOfWork() {
    return get(UnitOfWork.class, ports.unitOfWork());
  }

  @Override
  public Optional<BorgerFactsReader> borgerFacts() {
    return replaced.containsKey(BorgerFactsReader.class)
        ? Optional.of((BorgerFactsReader) replaced.get(BorgerFactsReader.class))
        : ports.borgerFacts();
  }
}
