package dk.kontaktforloeb.port;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.event.BorgerEvent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The host's register of citizens. Implementations must be thread-safe.
 *
 * <p>The host raises {@link BorgerEvent}s for what happens in the register; the library changes it
 * in no other way.
 */
@FunctionalInterface
public interface BorgerRegister {

  /** The citizen; empty when unknown, which callers are told as FMT-03. */
  Optional<Borger> find(String personnummer);

  /**
   * Follows an event that was accepted, inside its unit of work. A host's register shows events by
   * itself and leaves this as it is.
   *
   * @param today the day of the event, in Denmark
   */
  default void follow(BorgerEvent event, LocalDate today) {}

  /**
   * Whether the register changes by {@link #follow} only. A host's register shows events by itself,
   * before or after they are raised, and leaves this false.
   */
  default boolean followsEvents() {
    return false;
  }
}
