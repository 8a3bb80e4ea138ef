package dk.kontaktforloeb.json;

import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.rule.RuleEngineException;

/**
 * Decisions, violations, effects, messages, requests and facts as JSON, both ways. Needs no rules:
 * an outbox or a store uses it where no rules are built. Thread-safe.
 *
 * <p>Elements as in the project's page on the wire format: camelCase, code values as numbers, dates
 * {@code 2024-09-02}, date-times {@code 2024-09-02T10:00[:00][offset]} where an offset is converted
 * to Europe/Copenhagen, absent or null for nothing.
 */
public interface JsonCodec {

  /**
   * The codec of the engine on the class path.
   *
   * @throws RuleEngineException when there is none
   */
  static JsonCodec standard() {
    return StandardCodec.get();
  }

  /**
   * The value as JSON on one line.
   *
   * @param value a decision, a record of the domain model, or a text in two languages
   * @throws IllegalArgumentException when it is none of these
   */
  String write(Object value);

  /**
   * Reads a decision that {@link #write} wrote, to an equal decision. It has no explanation: the
   * facts that were judged are not at hand.
   *
   * @throws JsonReadException when the text is no decision
   */
  Decision<?> readDecision(String json);

  /**
   * Reads a value that {@link #write} wrote: a record, such as a stored booking with the elements
   * kept by the library or one kind of message, or a value of a sealed interface, such as {@link
   * dk.kontaktforloeb.effect.Message} or {@link Decision}.
   *
   * @throws JsonReadException with every problem found, each with its JSON pointer, line and column
   * @throws IllegalArgumentException when values of that type are not written
   */
  <T> T read(String json, Class<T> type);

  /**
   * The value as maps, lists, texts, numbers and booleans, for the trees of other libraries.
   *
   * @throws IllegalArgumentException as {@link #write} throws it
   */
  Object toPlain(Object value);

  /**
   * Reads a value that {@link #toPlain} made, or that another library read from its JSON.
   *
   * @throws JsonReadException with every problem found, each with its JSON pointer
   * @throws IllegalArgumentException when values of that type are not written
   */
  <T> T ofPlain(Object plain, Class<T> type);
}
