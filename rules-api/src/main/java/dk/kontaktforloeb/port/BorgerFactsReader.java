package dk.kontaktforloeb.port;

/**
 * Reads several kinds of a citizen's facts at once, for a host that saves round trips so. It takes
 * part in the {@link UnitOfWork} and answers what the repositories would answer, changes of the
 * same work included. Implementations must be thread-safe.
 */
@FunctionalInterface
public interface BorgerFactsReader {

  /** The facts that the query asks for. */
  BorgerFacts read(BorgerFacts.Query query);
}
