package dk.kontaktforloeb.decision;

import java.util.regex.Pattern;

/**
 * The stable id of a rule: capital letters, a hyphen, digits, and a small letter where several
 * rules carry one row. An id never changes its meaning and is never used again.
 *
 * @param value such as {@code IND-15}
 */
public record RuleId(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*-[0-9]{2,4}[a-z]?");

  /** Refuses a malformed id with {@link IllegalArgumentException}. */
  public RuleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "Rule id \"%s\" is malformed: expected capital letters, a hyphen and two to four digits, and perhaps a small letter.%nMaybe IND-15?"
              .formatted(value));
    }
  }

  /** The id alone. */
  @Override
  public String toString() {
    return value;
  }
}
