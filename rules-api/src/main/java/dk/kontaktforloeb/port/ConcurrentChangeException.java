package dk.kontaktforloeb.port;

/**
 * Thrown by a port when other work came first: the unit of work is rolled back and run again, a few
 * times at most.
 */
public class ConcurrentChangeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what was changed. */
  public ConcurrentChangeException(String message) {
    super(message);
  }

  /** With what was changed and the store's own error. */
  public ConcurrentChangeException(String message, Throwable cause) {
    super(message, cause);
  }
}
