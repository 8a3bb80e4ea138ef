package dk.kontaktforloeb.testkit.port;

import static dk.kontaktforloeb.testkit.port.Stored.ANOTHER;
import static dk.kontaktforloeb.testkit.port.Stored.CITIZEN;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.effect.Message;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.port.ConcurrentChangeException;
import dk.kontaktforloeb.port.Ports;
import dk.kontaktforloeb.port.UnitOfWork.Mode;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the parts of the contract have in common: the ports, and work on them. */
interface UnderTest {
  /** The citizens of the tests. */
  Set<String> BOTH = Set.of(CITIZEN, ANOTHER);

  /** The ports of this test. */
  Ports ports();

  /** Puts a citizen into the register. */
  void known(Borger borger);

  /** The messages that have left, oldest first. */
  List<Message> left();

  /** Asks in a unit of work of its own. */
  default <R extends @Nullable Object> R ask(Supplier<R> question) {
    return ports().unitOfWork().run(BOTH, Mode.READ, question);
  }

  /** Works in a unit of work on one citizen. */
  default void work(String personnummer, Runnable work) {
    ports().unitOfWork().run(Set.of(personnummer), Mode.WRITE, asSupplier(work));
  }

  /** Works in a unit of work on both citizens. */
  default void workOnBoth(Runnable work) {
    ports().unitOfWork().run(BOTH, Mode.WRITE, asSupplier(work));
  }

  /** Works as the services do: again, when other work came first. */
  default <R extends @Nullable Object> R retried(Set<String> personnumre, Supplier<R> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return ports().unitOfWork().run(personnumre, Mode.WRITE, work);
      } catch (ConcurrentChangeException e) {
        if (attempt == 10) {
          throw e;
        }
      }
    }
  }

  /** Stores bookings, each in a unit of work of its own. */
  default void store(Indkaldelse... bookings) {
    for (Indkaldelse booking : bookings) {
      work(String.valueOf(booking.personnummer()), () -> ports().indkaldelser().save(booking));
    }
  }

  private static Supplier<Boolean> asSupplier(Runnable work) {
    return () -> {
      work.run();
      return true;
    };
  }
}
