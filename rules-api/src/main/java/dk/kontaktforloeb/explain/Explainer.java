package dk.kontaktforloeb.explain;

import dk.kontaktforloeb.decision.RuleId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Explains a decision when asked, from the facts that were judged. It is no part of the decision's
 * value: all explainers are equal. Thread-safe.
 */
public abstract class Explainer {
  private static final Explainer NONE = new None();

  /** For its implementations. */
  protected Explainer() {}

  /** That of a decision whose facts are not at hand, such as one read from JSON. */
  public static Explainer none() {
    return NONE;
  }

  /**
   * Every rule of the operation with its verdict and what it saw.
   *
   * @throws IllegalStateException when the facts are not at hand
   */
  public abstract Explanation explain();

  /**
   * Every rule of the operation with its verdict alone, in catalogue order.
   *
   * @throws IllegalStateException when the facts are not at hand
   */
  public abstract Map<RuleId, Verdict> verdicts();

  /**
   * What would make a rejected request acceptable.
   *
   * @throws IllegalStateException when the facts are not at hand
   */
  public abstract Changes changes();

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Explainer;
  }

  @Override
  public final int hashCode() {
    return 0;
  }

  /** Nothing of note: it would only clutter a decision's text. */
  @Override
  public final String toString() {
    return "…";
  }

  private static final class None extends Explainer {
    @Override
    public Explanation explain() {
      throw unknown();
    }

    @Override
    public Map<RuleId, Verdict> verdicts() {
      throw unknown();
    }

    @Override
    public Changes changes() {
      throw unknown();
    }

    private static IllegalStateException unknown() {
      return new IllegalStateException(
          "The facts of this decision are not at hand, so it can not be explained.%nMaybe it was read from JSON, detached or made by hand: ask the decision that a service returned."
              .formatted());
    }
  }
}
