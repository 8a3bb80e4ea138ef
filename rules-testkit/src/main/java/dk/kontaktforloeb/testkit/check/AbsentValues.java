package dk.kontaktforloeb.testkit.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for constraints that decide on a missing element without saying so. {@code !=} and {@code
 * not contains} hold for it; {@code <}, {@code >} and {@code == false} do not, and a rule that
 * reports violations then passes in silence.
 */
final class AbsentValues {
  private final RuleInFile rule;

  AbsentValues(RuleInFile rule) {
    this.rule = rule;
  }

  void check(List<Claim> claims) {
    Set<String> given = new HashSet<>();
    for (Claim claim : claims) {
      look(claim, given);
      given.addAll(givenWhere(claim, true));
    }
  }

  private void look(Claim claim, Set<String> given) {
    if (claim instanceof Claim.Compared compared) {
      compared(compared, given);
    } else if (claim instanceof Claim.Joined joined) {
      Set<String> givenHere = new HashSet<>(given);
      for (Claim part : joined.parts()) {
        look(part, givenHere);
        // A later part counts where the earlier ones hold (&&), or where they do not (||).
        givenHere.addAll(givenWhere(part, !joined.or()));
      }
    }
  }

  private void compared(Claim.Compared claim, Set<String> given) {
    if (claim.asksNull()) {
      return;
    }
    Value.Field left = claim.left();
    if (claim.isNegative()) {
      if (mayBeMissing(left, given)) {
        tell(claim.leftSpan(), left, "and the comparison holds then too", " == null || before it");
      }
      return;
    }
    if (!rule.reportsViolations()) {
      return;
    }
    boolean isFalse =
        claim.right().size() == 1
            && claim.right().get(0) instanceof Value.Known known
            && Boolean.FALSE.equals(known.value());
    if (claim.isOrdering() || isFalse) {
      silent(claim.leftSpan(), left, given);
      for (int i = 0; i < claim.right().size(); i++) {
        if (claim.right().get(i) instanceof Value.Field right) {
          silent(claim.rightSpans().get(i), right, given);
        }
      }
    }
  }

  private void silent(Span span, Value.Field field, Set<String> given) {
    if (mayBeMissing(field, given)) {
      tell(span, field, "and the rule passes in silence then", " != null in a constraint before");
    }
  }

  private static boolean mayBeMissing(Value.Field field, Set<String> given) {
    return field.mayBeMissing() && !given.contains(field.path());
  }

  private void tell(Span span, Value.Field field, String then, String guard) {
    rule.tell(
        Lint.ABSENT_VALUE,
        span,
        "%s may be missing, %s".formatted(field.path(), then),
        field.path() + guard,
        null);
  }

  /** The fields that are there where the claim holds, or where it does not. */
  private static Set<String> givenWhere(Claim claim, boolean holds) {
    if (claim instanceof Claim.Compared compared) {
      return isGivenWhere(compared, holds) ? Set.of(compared.left().path()) : Set.of();
    }
    Set<String> given = new HashSet<>();
    if (claim instanceof Claim.Joined joined && joined.or() != holds) {
      joined.parts().forEach(part -> given.addAll(givenWhere(part, holds)));
    }
    return given;
  }

  private static boolean isGivenWhere(Claim.Compared claim, boolean holds) {
    if (claim.asksNull()) {
      return claim.isNegative() == holds;
    }
    boolean known = claim.right().stream().allMatch(Value.Known.class::isInstance);
    return claim.isNegative() ? known && !holds : holds && (known || claim.isOrdering());
  }
}
