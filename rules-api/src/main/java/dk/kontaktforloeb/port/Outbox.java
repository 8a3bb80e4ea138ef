package dk.kontaktforloeb.port;

import dk.kontaktforloeb.effect.Message;

/**
 * Where messages leave. Every call is made inside a {@link UnitOfWork} and takes part in it: a
 * message of work that fails must never be sent. A host keeps messages in a table of the same
 * database, and sends from there.
 *
 * <p>Implementations must be thread-safe.
 */
@FunctionalInterface
public interface Outbox {

  /** Takes a message that is sent when the unit of work has succeeded. */
  void send(Message message);
}
