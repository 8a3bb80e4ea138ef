package dk.kontaktforloeb.testkit.check;

import java.util.List;
import java.util.Set;

/** A condition whose operands are found out. */
sealed interface Claim {
  Set<String> ORDERING = Set.of("<", ">", "<=", ">=");

  Span span();

  /** Parts joined by {@code ||} or {@code &&}. */
  record Joined(boolean or, List<Claim> parts, Span span) implements Claim {}

  /**
   * A comparison of a field.
   *
   * @param operator without {@code not}
   * @param right the operands, and where each of them stands
   */
  record Compared(
      Value.Field left,
      String operator,
      boolean negated,
      List<Value> right,
      List<Span> rightSpans,
      Span leftSpan,
      Span span)
      implements Claim {

    boolean isOrdering() {
      return ORDERING.contains(operator);
    }

    /** Whether it holds where the field is missing. */
    boolean isNegative() {
      return negated || operator.equals("!=") || operator.equals("excludes");
    }

    boolean asksNull() {
      return right.size() == 1 && right.get(0) instanceof Value.Known known && known.isNull();
    }
  }

  /** What is not judged further. */
  record Opaque(String text, Span span) implements Claim {}
}
