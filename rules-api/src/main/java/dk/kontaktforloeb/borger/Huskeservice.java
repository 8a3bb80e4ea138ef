package dk.kontaktforloeb.borger;

/**
 * What reminders the citizen subscribes to.
 *
 * @param sms text messages
 * @param email e-mail
 */
public record Huskeservice(boolean sms, boolean email) {
  /** No reminders. */
  public static final Huskeservice NONE = new Huskeservice(false, false);
}
