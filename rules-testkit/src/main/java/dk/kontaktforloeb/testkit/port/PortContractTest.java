package dk.kontaktforloeb.testkit.port;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.effect.Message;
import dk.kontaktforloeb.port.Ports;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/**
 * The contract of the ports as a test suite. A host extends it and gives its own:
 *
 * <pre>{@code
 * class MyPortsTest extends PortContractTest {
 *   protected Ports freshPorts() { database.clear(); return new MyPorts(database); }
 *   protected void register(Borger borger) { database.insert(borger); }
 *   protected List<Message> sent() { return database.outbox(); }
 * }
 * }</pre>
 *
 * <p>It holds for every store that passes: a unit of work takes effect wholly or not at all, on its
 * citizens alone; work that only reads takes no lock and sees one state; versions and histories are
 * kept; lists are ordered; a search holds what its scope says and no more than its limit; ids are
 * taken once; messages leave after success alone.
 */
public abstract class PortContractTest
    implements AtomicityContract,
        IsolationContract,
        ReadContract,
        SharedIdsContract,
        IndkaldelseContract,
        SearchContract,
        FristContract,
        DeltagelsesvalgContract,
        InterviewContract,
        HaendelseContract,
        OutboxContract,
        RegisterContract {
  private @Nullable Ports ports;

  /** For subclasses. */
  protected PortContractTest() {}

  /** Ports on an empty store and empty registers; asked once before every test. */
  protected abstract Ports freshPorts();

  /** Puts a citizen into the register behind the ports that were given last. */
  protected abstract void register(Borger borger);

  /**
   * The messages that have left the ports that were given last, oldest first. Asked on any thread,
   * also while a unit of work runs.
   */
  protected abstract List<Message> sent();

  @BeforeEach
  final void takeFreshPorts() {
    ports = freshPorts();
  }

  @Override
  public final Ports ports() {
    return Objects.requireNonNull(ports);
  }

  @Override
  public final void known(Borger borger) {
    register(borger);
  }

  @Override
  public final List<Message> left() {
    return sent();
  }
}
