package dk.kontaktforloeb.core.drl;

import java.util.List;
import java.util.stream.Stream;

/** What a constraint says, taken apart as far as the house style goes. */
public sealed interface Expression {

  /**
   * Two operands compared. {@code a in ( X, Y )} and {@code a == X || == Y} are both {@link AnyOf}
   * two comparisons.
   *
   * @param left what is compared, such as {@code samtaleType}
   * @param operator such as {@code ==}, {@code <} or {@code contains}
   * @param negated whether {@code not} stands before the operator
   * @param right what it is compared with, such as {@code Samtaletyper.JOBSAMTALE}
   */
  record Comparison(String left, String operator, boolean negated, String right)
      implements Expression {}

  /** Every part holds. */
  record AllOf(List<Expression> parts) implements Expression {
    /** Copies the list. */
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /** A part holds. */
  record AnyOf(List<Expression> parts) implements Expression {
    /** Copies the list. */
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /** A variable bound for the consequence; holds always. */
  record Binding(String variable, String word) implements Expression {}

  /** Anything else, as it is written. */
  record Other(String text) implements Expression {}

  /** The comparisons in it, in the order of the text. */
  default Stream<Comparison> comparisons() {
    if (this instanceof Comparison comparison) {
      return Stream.of(comparison);
    }
    if (this instanceof AllOf all) {
      return all.parts().stream().flatMap(Expression::comparisons);
    }
    return this instanceof AnyOf any
        ? any.parts().stream().flatMap(Expression::comparisons)
        : Stream.empty();
  }
}
