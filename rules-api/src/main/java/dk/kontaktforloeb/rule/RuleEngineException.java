package dk.kontaktforloeb.rule;

/**
 * The rules could not be loaded, or a rule failed to evaluate. No decision was made and nothing was
 * stored.
 */
public class RuleEngineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what went wrong. */
  public RuleEngineException(String message) {
    super(message);
  }

  /** With what went wrong and why. */
  public RuleEngineException(String message, Throwable cause) {
    super(message, cause);
  }
}
