package dk.kontaktforloeb.testkit;

import dk.kontaktforloeb.decision.Violation;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Assertions on the violations of one rule. Each narrows the violations down; what it asks for
 * holds for at least one of those that are left.
 */
public final class ViolationAssert {
  private final DecisionAssert decision;
  private final List<Violation> left;
  private final String asked;

  ViolationAssert(DecisionAssert decision, List<Violation> left) {
    this(decision, left, "");
  }

  private ViolationAssert(DecisionAssert decision, List<Violation> left, String asked) {
    this.decision = decision;
    this.left = left;
    this.asked = asked;
  }

  ViolationAssert ofRule(String ruleId) {
    return narrowed(
        violation -> violation.ruleId().value().equals(ruleId), "a violation of " + ruleId);
  }

  /** With that code of STAR. */
  public ViolationAssert withCode(int code) {
    return withCode(Integer.toString(code));
  }

  /** With that code: STAR's number, or the rule id where no number is known. */
  public ViolationAssert withCode(String code) {
    return narrowed(violation -> violation.code().equals(code), " with code " + code);
  }

  /** About that element among others: a JSON pointer into the request. */
  public ViolationAssert onField(String pointer) {
    return narrowed(violation -> violation.fields().contains(pointer), " on " + pointer);
  }

  /** Because of that booking among others. */
  public ViolationAssert blockedBy(UUID indkaldelseId) {
    return narrowed(
        violation ->
            violation.blockedBy().stream()
                .anyMatch(booking -> booking.indkaldelseId().equals(indkaldelseId)),
        " blocked by " + indkaldelseId);
  }

  /** With that text in its Danish or English message. */
  public ViolationAssert withMessageContaining(String text) {
    return narrowed(
        violation ->
            violation.text().danish().contains(text) || violation.text().english().contains(text),
        " with \"%s\" in its message".formatted(text));
  }

  /** Another rule is violated as an ERROR too. */
  public ViolationAssert violates(String ruleId) {
    return decision.violates(ruleId);
  }

  /** Back to the whole decision. */
  public DecisionAssert and() {
    return decision;
  }

  private ViolationAssert narrowed(Predicate<Violation> wanted, String how) {
    List<Violation> matching = left.stream().filter(wanted).toList();
    if (matching.isEmpty()) {
      throw decision.unlike(asked + how);
    }
    return new ViolationAssert(decision, matching, asked + how);
  }
}
