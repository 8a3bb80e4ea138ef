package dk.kontaktforloeb.json;

import dk.kontaktforloeb.decision.Decision;
import java.time.Instant;

/** The services on JSON texts in UTF-8, and facts and decisions as JSON. Thread-safe. */
public interface JsonGateway extends JsonCodec {

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
}
