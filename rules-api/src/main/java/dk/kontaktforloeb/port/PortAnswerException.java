package dk.kontaktforloeb.port;

/**
 * Thrown when a port gives an answer that cannot be right, such as null, another citizen's booking
 * or a list out of order. The request is not decided. The message names the port's method and what
 * was wrong with its answer, and holds no personnummer.
 */
public class PortAnswerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the port's method, what was wrong and what was expected. */
  public PortAnswerException(String message) {
    super(message);
  }

  /** With the exception that the port has swallowed. */
  public PortAnswerException(String message, Throwable cause) {
    super(message, cause);
  }
}
