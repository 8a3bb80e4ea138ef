package dk.kontaktforloeb.testkit.source;

/**
 * Something that sources, rules and scenarios do not agree on.
 *
 * @param place file and line, or the id of a rule whose file is not known
 * @param message what is missing or unknown, and a guess on a second line
 */
public record Gap(String place, String message) {

  /** Place and message. */
  @Override
  public String toString() {
    return "%s: %s".formatted(place, message);
  }
}
