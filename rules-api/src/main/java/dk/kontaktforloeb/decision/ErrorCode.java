package dk.kontaktforloeb.decision;

import org.jspecify.annotations.Nullable;

/**
 * STAR's number for an error.
 *
 * @param number the number; the old one where there are two
 * @param newNumber the number in the newer series, or null where none is known
 * @param basis how we know
 * @param officialText the error's text, word for word as the sources quote it, or null
 */
public record ErrorCode(
    int number, @Nullable Integer newNumber, CodeBasis basis, @Nullable String officialText) {

  /** A number whose text the sources do not quote. */
  public ErrorCode(int number, @Nullable Integer newNumber, CodeBasis basis) {
    this(number, newNumber, basis, null);
  }
}
