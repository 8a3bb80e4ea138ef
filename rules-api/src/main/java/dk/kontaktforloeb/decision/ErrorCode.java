package dk.kontaktforloeb.decision;

import org.jspecify.annotations.Nullable;

/**
 * STAR's number for an error.
 *
 * @param number the number; the old one where there are two
 * @param newNumber the number in the newer series, or null where none is known
 * @param basis how we know
 */
public record ErrorCode(int number, @Nullable Integer newNumber, CodeBasis basis) {}
