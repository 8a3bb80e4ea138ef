package dk.kontaktforloeb.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.explain.Explainer;
import dk.kontaktforloeb.json.JsonCodec;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * At least one rule of severity ERROR is violated; nothing was changed.
 *
 * @param operation what was asked
 * @param violations every violated rule, warnings too
 * @param ruleSet the rules that decided
 * @param asOf the instant as of which was decided
 * @param dryRun whether only the decision was asked for
 * @param explainer explains the decision on demand
 */
public record Rejected<T extends @Nullable Object>(
    Operation operation,
    List<Violation> violations,
    RuleSetId ruleSet,
    Instant asOf,
    boolean dryRun,
    Explainer explainer)
    implements Decision<T> {

  /** A decision whose facts are not at hand: it can not be explained. */
  public Rejected(
      Operation operation,
      List<Violation> violations,
      RuleSetId ruleSet,
      Instant asOf,
      boolean dryRun) {
    this(operation, violations, ruleSet, asOf, dryRun, Explainer.none());
  }

  /** Copies the list. */
  public Rejected {
    violations = List.copyOf(violations);
  }

  /** None. */
  @Override
  public List<Effect> effects() {
    return List.of();
  }

  @Override
  public Rejected<T> detached() {
    return new Rejected<>(
        operation, violations.stream().map(Violation::detached).toList(), ruleSet, asOf, dryRun);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Rejected<?> ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Rejected.class);
  }
}
