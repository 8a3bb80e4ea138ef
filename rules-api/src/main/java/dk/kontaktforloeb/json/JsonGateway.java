package dk.kontaktforloeb.json;

import dk.kontaktforloeb.decision.Decision;
import java.time.Instant;

/**
 * The services on JSON texts in UTF-8, and facts and decisions as JSON. Thread-safe.
 *
 * <p>Elements as in the project's page on the wire format: camelCase, code values as numbers, dates
 * {@code 2024-09-02}, date-times {@code 2024-09-02T10:00[:00][offset]} where an offset is converted
 * to Europe/Copenhagen, absent or null for nothing.
 */
public interface JsonGateway {

  /**
   * Decides a request. Whatever the texts hold, the answer is a decision: an element that is
   * unknown, missing, doubled or of the wrong type, and a text that is no JSON, are violations of
   * FMT-01 with a JSON pointer, line and column.
   *
   * @param operation the operation's name in the source documents, such as {@code
   *     CreateIndkaldelse}
   * @param caller the caller
   * @param request the request
   * @throws IllegalArgumentException when there is no operation of that name
   */
  Decision<?> decide(String operation, byte[] caller, byte[] request);

  /** The same gateway that decides and lists the effects, and stores nothing. */
  JsonGateway dryRun();

  /**
   * The same gateway that decides as of that instant, whatever the clock shows, and stores nothing:
   * a dry run, see {@link dk.kontaktforloeb.KontaktforloebRules#asOf}.
   */
  JsonGateway asOf(Instant instant);

  /** A decision, or a fact of the domain model, as JSON on one line. */
  String write(Object value);

  /**
   * Reads a decision that {@link #write} wrote.
   *
   * @throws JsonReadException when the text is no decision
   */
  Decision<?> readDecision(String json);

  /**
   * Reads a fact: a record of the domain model, such as a stored booking with the elements kept by
   * the library.
   *
   * @throws JsonReadException with every problem found, each with its JSON pointer, line and column
   */
  <R extends Record> R read(String json, Class<R> type);
}
