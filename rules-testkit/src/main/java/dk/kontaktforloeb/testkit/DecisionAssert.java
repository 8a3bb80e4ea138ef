package dk.kontaktforloeb.testkit;

import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.effect.Message;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a decision; each failure shows the whole decision. */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, Decision<?>> {

  DecisionAssert(@Nullable Decision<?> actual) {
    super(actual, DecisionAssert.class);
  }

  /** No rule of severity ERROR is violated. */
  public DecisionAssert isAccepted() {
    isNotNull();
    if (!actual.isAccepted()) {
      throw unlike("an accepted decision");
    }
    return this;
  }

  /** At least one rule of severity ERROR is violated. */
  public DecisionAssert isRejected() {
    isNotNull();
    if (actual.isAccepted()) {
      throw unlike("a rejected decision");
    }
    return this;
  }

  /** The rule is violated as an ERROR; what follows narrows down how. */
  public ViolationAssert violates(String ruleId) {
    isNotNull();
    return new ViolationAssert(this, actual.errors()).ofRule(ruleId);
  }

  /** The rule is violated as a WARNING; what follows narrows down how. */
  public ViolationAssert warns(String ruleId) {
    isNotNull();
    return new ViolationAssert(this, actual.warnings()).ofRule(ruleId);
  }

  /** Those rules are violated as ERRORs, and no others; in any order, once or more often. */
  public DecisionAssert violatesExactly(String... ruleIds) {
    isNotNull();
    Set<String> expected = new TreeSet<>(List.of(ruleIds));
    Set<String> found = ruleIds(actual.errors());
    if (!found.equals(expected)) {
      throw unlike("a violation of exactly %s, found %s".formatted(expected, found));
    }
    return this;
  }

  /** The rule is violated neither as an ERROR nor as a WARNING. */
  public DecisionAssert doesNotViolate(String ruleId) {
    isNotNull();
    if (ruleIds(actual.violations()).contains(ruleId)) {
      throw unlike("no violation of %s".formatted(ruleId));
    }
    return this;
  }

  /** The first ERROR has that code: STAR's number, or the rule id where no number is known. */
  public DecisionAssert hasPrimary(String code) {
    isNotNull();
    String found = actual.primary().map(Violation::code).orElse("none");
    if (!found.equals(code)) {
      throw unlike("the primary code %s, found %s".formatted(code, found));
    }
    return this;
  }

  /** The first ERROR has that code of STAR. */
  public DecisionAssert hasPrimary(int code) {
    return hasPrimary(Integer.toString(code));
  }

  /** The effects are of those types, such as {@code FristIndfriet}, each as often as named. */
  public DecisionAssert hasEffects(String... types) {
    isNotNull();
    List<String> expected = Stream.of(types).sorted().toList();
    List<String> found = actual.effects().stream().map(Effect::type).sorted().toList();
    if (!found.equals(expected)) {
      throw unlike("the effects %s, found %s".formatted(expected, found));
    }
    return this;
  }

  /** A message of that kind leaves, whatever else does. */
  public DecisionAssert sends(Class<? extends Message> type) {
    isNotNull();
    if (messages().noneMatch(type::isInstance)) {
      throw unlike("a message %s".formatted(type.getSimpleName()));
    }
    return this;
  }

  /** The messages are of those types, such as {@code Wsb(Indkaldelse)}, each as often as named. */
  public DecisionAssert sendsExactly(String... types) {
    isNotNull();
    List<String> expected = Stream.of(types).sorted().toList();
    List<String> found = messages().map(Effect::type).sorted().toList();
    if (!found.equals(expected)) {
      throw unlike("the messages %s, found %s".formatted(expected, found));
    }
    return this;
  }

  /** No message leaves. */
  public DecisionAssert sendsNothing() {
    return sendsExactly();
  }

  private Stream<Message> messages() {
    return actual.effects().stream().filter(Message.class::isInstance).map(Message.class::cast);
  }

  /** The decision changes nothing beside its result. */
  public DecisionAssert hasNoEffects() {
    return hasEffects();
  }

  AssertionError unlike(String expected) {
    return failure("%nExpected %s, but the decision is%n%s", expected, DecisionText.of(actual));
  }

  private static Set<String> ruleIds(List<Violation> violations) {
    return violations.stream()
        .map(violation -> violation.ruleId().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
