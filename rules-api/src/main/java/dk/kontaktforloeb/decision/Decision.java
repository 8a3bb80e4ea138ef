package dk.kontaktforloeb.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.explain.Changes;
import dk.kontaktforloeb.explain.Explainer;
import dk.kontaktforloeb.explain.Explanation;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request: {@link Accepted} or {@link Rejected}. A value; every violated rule is
 * listed, in the order of the rule catalogue.
 *
 * @param <T> what an accepted request results in
 */
public sealed interface Decision<T extends @Nullable Object> extends WireValue
    permits Accepted, Rejected {

  /** What was asked. */
  Operation operation();

  /** Every violated rule, warnings too, in the order of the rule catalogue. */
  List<Violation> violations();

  /** What the decision changes beside its result; empty when rejected. */
  List<Effect> effects();

  /** The rules that decided. */
  RuleSetId ruleSet();

  /** The instant as of which was decided. */
  Instant asOf();

  /** Whether nothing was stored or sent because only the decision was asked for. */
  boolean dryRun();

  /**
   * Explains the decision on demand; no part of its value. It holds the facts that were judged and
   * the rules that judged them until the decision is let go, see {@link #detached()}.
   */
  Explainer explainer();

  /**
   * Why it was decided so: every rule of the operation with a verdict, its conditions and what they
   * saw. Found when asked for, from the facts that were judged.
   *
   * @throws IllegalStateException when the facts are not at hand, as of a decision read from JSON
   */
  default Explanation explain() {
    return explainer().explain();
  }

  /**
   * What would make a rejected request acceptable: the smallest changes of its elements, each
   * proven by deciding it, and the bookings in its way. Found when asked for, from the facts that
   * were judged, within a bounded number of decisions.
   *
   * @throws IllegalStateException when the facts are not at hand, as of a decision read from JSON
   */
  default Changes changes() {
    return explainer().changes();
  }

  /** Whether no rule of severity ERROR is violated. */
  default boolean isAccepted() {
    return this instanceof Accepted;
  }

  /**
   * What the accepted request results in, such as the stored booking.
   *
   * @throws IllegalStateException when the decision is a rejection; ask {@link #isAccepted()} first
   */
  default T result() {
    if (this instanceof Accepted<T> accepted) {
      return accepted.value();
    }
    throw new IllegalStateException(
        "%s was rejected and has no result: %s.%nMaybe ask isAccepted() first."
            .formatted(operation(), violations()));
  }

  /** The first violated rule of severity ERROR; empty when accepted. */
  default Optional<Violation> primary() {
    return violations().stream().filter(Violation::isError).findFirst();
  }

  /** The violated rules of severity ERROR. */
  default List<Violation> errors() {
    return violations().stream().filter(Violation::isError).toList();
  }

  /** The violated rules of severity WARNING. */
  default List<Violation> warnings() {
    return violations().stream().filter(violation -> !violation.isError()).toList();
  }

  /**
   * The decision on one line that may be logged: operation, outcome, rules with their codes, types
   * of effects, the booking's id, rule set and instant. It names no person and repeats no value of
   * the request.
   */
  default String summary() {
    return SummaryText.of(this);
  }

  /**
   * An equal decision to keep: it holds its own value only, no facts and no rules, and cannot be
   * explained.
   */
  Decision<T> detached();

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Decision<?> ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Decision.class);
  }
}
