package dk.kontaktforloeb.testkit.check;

import org.jspecify.annotations.Nullable;

/** What an operand stands for. */
sealed interface Value {

  /** A word of the case. */
  record Field(
      String path,
      Class<?> type,
      @Nullable Class<?> element,
      boolean mayBeMissing,
      boolean nullable)
      implements Value {}

  /**
   * A constant or a literal.
   *
   * @param owner simple name of the constant's class, or an empty text for a literal
   * @param value an enum constant, Integer, String, Boolean, other number, or null
   */
  record Known(String owner, @Nullable Object value) implements Value {
    boolean isNull() {
      return owner.isEmpty() && value == null;
    }
  }

  /** What could not be found out, and was told. */
  record Unknown() implements Value {}
}
