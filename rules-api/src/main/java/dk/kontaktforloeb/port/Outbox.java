package dk.kontaktforloeb.port;

import dk.kontaktforloeb.effect.Message;
import java.util.List;

/**
 * Where messages leave. Every call is made inside a {@link UnitOfWork} and takes part in it: a
 * message of work that fails must never be sent. A host keeps messages in a table of the same
 * database and sends from there.
 *
 * <p>Implementations must be thread-safe.
 */
@FunctionalInterface
public interface Outbox {

  /**
   * Takes messages that are sent when the unit of work has succeeded. Called at most once in a unit
   * of work.
   *
   * @param messages at least one, in the order in which they must leave; unmodifiable
   */
  void send(List<Message> messages);
}
