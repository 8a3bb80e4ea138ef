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
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ports that fail at a call of choice, to show that nothing is left half done. Run the request once
 * to count its calls, then once for every call with a fault there:
 *
 * <pre>{@code
 * var ports = new FaultInjectingPorts(KontaktforloebRules.embeddedPorts());
 * rules.indkaldelser().create(caller, request);       // ports.calls() says what was called
 * ports.failAt(n);                                    // the n-th call from now on throws
 * }</pre>
 *
 * <p>Every method of every port is a call. A unit of work is two: one before it begins and one when
 * its work is done, just before it takes effect. Thread-safe.
 */
public final class FaultInjectingPorts implements Ports {
  private static final int NEVER = 0;

  private final BorgerRegister borgere;
  private final Postnummerregister postnumre;
  private final IndkaldelseRepository indkaldelser;
  private final FristRepository frister;
  private final InterviewRepository interviews;
  private final JobcenterRegister jobcentre;
  private final DeltagelsesvalgRepository deltagelsesvalg;
  private final HaendelseRepository haendelser;
  private final Outbox outbox;
  private final AccessPolicy access;
  private final UnitOfWork unitOfWork;
  private final Optional<BorgerFactsReader> borgerFacts;

  private final List<String> calls = new ArrayList<>();
  private int failAt = NEVER;

  /** Thrown in place of the call. */
  public static final class InjectedFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private InjectedFault(int call, String name) {
      super("Fault at port call %s, %s".formatted(call, name));
    }
  }

  /** Ports that work as those do until told to fail. */
  public FaultInjectingPorts(Ports ports) {
    this.borgere = counted(BorgerRegister.class, ports.borgere());
    this.postnumre = counted(Postnummerregister.class, ports.postnumre());
    this.indkaldelser = counted(IndkaldelseRepository.class, ports.indkaldelser());
    this.frister = counted(FristRepository.class, ports.frister());
    this.interviews = counted(InterviewRepository.class, ports.interviews());
    this.jobcentre = counted(JobcenterRegister.class, ports.jobcentre());
    this.deltagelsesvalg = counted(DeltagelsesvalgRepository.class, ports.deltagelsesvalg());
    this.haendelser = counted(HaendelseRepository.class, ports.haendelser());
    this.outbox = counted(Outbox.class, ports.outbox());
    this.access = counted(AccessPolicy.class, ports.access());
    this.borgerFacts = ports.borgerFacts().map(reader -> counted(BorgerFactsReader.class, reader));
    this.unitOfWork = new CountedUnitOfWork(ports.unitOfWork());
  }

  /** Fails at that call, counted from 1 and from now on; 0 never fails. Calls count anew. */
  public synchronized FaultInjectingPorts failAt(int call) {
    calls.clear();
    failAt = call;
    return this;
  }

  /** The calls since {@link #failAt}, such as {@code IndkaldelseRepository.save}, in order. */
  public synchronized List<String> calls() {
    return List.copyOf(calls);
  }

  private synchronized void count(String name) {
    calls.add(name);
    if (calls.size() == failAt) {
      throw new InjectedFault(failAt, name);
    }
  }

  private <P> P counted(Class<P> type, P port) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(type, port, method, arguments)));
  }

  private @Nullable Object call(
      Class<?> type, Object port, Method method, Object @Nullable [] arguments) throws Throwable {
    if (method.getDeclaringClass() != Object.class) {
      count("%s.%s".formatted(type.getSimpleName(), method.getName()));
    }
    try {
      return method.invoke(port, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private final class CountedUnitOfWork implements UnitOfWork {
    private final UnitOfWork unitOfWork;

    CountedUnitOfWork(UnitOfWork unitOfWork) {
      this.unitOfWork = unitOfWork;
    }

    @Override
    public <R extends @Nullable Object> R run(
        Set<String> personnumre, Mode mode, Supplier<R> work) {
      count("UnitOfWork.run");
      return unitOfWork.run(
          personnumre,
          mode,
          () -> {
            R result = work.get();
            count("UnitOfWork.run (end)");
            return result;
          });
    }
  }

  @Override
  public BorgerRegister borgere() {
    return borgere;
  }

  @Override
  public Postnummerregister postnumre() {
    return postnumre;
  }

  @Override
  public IndkaldelseRepository indkaldelser() {
    return indkaldelser;
  }

  @Override
  public InterviewRepository interviews() {
    return interviews;
  }

  @Override
  public FristRepository frister() {
    return frister;
  }

  @Override
  public JobcenterRegister jobcentre() {
    return jobcentre;
  }

  @Override
  public DeltagelsesvalgRepository deltagelsesvalg() {
    return deltagelsesvalg;
  }

  @Override
  public HaendelseRepository haendelser() {
    return haendelser;
  }

  @Override
  public Outbox outbox() {
    return outbox;
  }

  @Override
  public AccessPolicy access() {
    return access;
  }

  @Override
  public UnitOfWork unitOfWork() {
    return unitOfWork;
  }

  @Override
  public Optional<BorgerFactsReader> borgerFacts() {
    return borgerFacts;
  }
}
