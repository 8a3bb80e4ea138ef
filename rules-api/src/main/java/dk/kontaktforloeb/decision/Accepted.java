package dk.kontaktforloeb.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.explain.Explainer;
import dk.kontaktforloeb.json.JsonCodec;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * No rule of severity ERROR is violated.
 *
 * @param operation what was asked
 * @param value what it results in, such as the stored booking
 * @param violations warnings alone
 * @param effects what it changes beside the value
 * @param ruleSet the rules that decided
 * @param asOf the instant as of which was decided
 * @param dryRun whether nothing was stored or sent
 * @param explainer explains the decision on demand
 */
public record Accepted<T extends @Nullable Object>(
    Operation operation,
    T value,
    List<Violation> violations,
    List<Effect> effects,
    RuleSetId ruleSet,
    Instant asOf,
    boolean dryRun,
    Explainer explainer)
    implements Decision<T> {

  /** A decision whose facts are not at hand: it can not be explained. */
  public Accepted(
      Operation operation,
      T value,
      List<Violation> violations,
      List<Effect> effects,
      RuleSetId ruleSet,
      Instant asOf,
      boolean dryRun) {
    this(operation, value, violations, effects, ruleSet, asOf, dryRun, Explainer.none());
  }

  /** Copies the lists. */
  public Accepted {
    violations = List.copyOf(violations);
    effects = List.copyOf(effects);
  }

  @Override
  public Accepted<T> detached() {
    return new Accepted<>(
        operation,
        value,
        violations.stream().map(Violation::detached).toList(),
        effects.stream().map(Effect::detached).toList(),
        ruleSet,
        asOf,
        dryRun);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Accepted<?> ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Accepted.class);
  }
}
