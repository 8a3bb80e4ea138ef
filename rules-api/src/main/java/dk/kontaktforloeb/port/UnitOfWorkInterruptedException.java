package dk.kontaktforloeb.port;

/**
 * Thrown when a thread is interrupted while it waits for a citizen, or between two attempts.
 * Nothing was stored or sent. The thread is still marked as interrupted.
 */
public class UnitOfWorkInterruptedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what the thread waited for. */
  public UnitOfWorkInterruptedException(String message, InterruptedException cause) {
    super(message, cause);
  }
}
