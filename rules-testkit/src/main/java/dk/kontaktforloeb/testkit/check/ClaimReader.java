package dk.kontaktforloeb.testkit.check;

import java.util.ArrayList;
import java.util.List;

/** Finds out what a constraint says, and tells of operands that do not go together. */
final class ClaimReader {
  private final RuleInFile rule;
  private final OperandFinder operands;
  private final ValueLints values;

  ClaimReader(RuleInFile rule, OperandFinder operands) {
    this.rule = rule;
    this.operands = operands;
    this.values = new ValueLints(rule);
  }

  Claim read(DrlSyntax.Condition condition) {
    if (condition instanceof DrlSyntax.Junction junction) {
      List<Claim> parts = junction.parts().stream().map(this::read).toList();
      return new Claim.Joined(junction.or(), parts, junction.span());
    }
    if (condition instanceof DrlSyntax.Comparison comparison) {
      return comparison(comparison);
    }
    Value alone = operands.find(((DrlSyntax.Word) condition).operand());
    if (alone instanceof Value.Field field) {
      rule.tell(
          Lint.NO_COMPARISON,
          condition.span(),
          "%s is compared with nothing".formatted(field.path()),
          field.type() == Boolean.class ? "== true or == false after it" : "a comparison",
          field.type() == Boolean.class ? field.path() + " == true" : null);
    } else if (alone instanceof Value.Known) {
      rule.tell(
          Lint.NO_COMPARISON,
          condition.span(),
          "%s is no question".formatted(rule.text(condition.span())),
          "a field of the case with a comparison",
          null);
    }
    return opaque(condition);
  }

  private Claim opaque(DrlSyntax.Condition condition) {
    return new Claim.Opaque(rule.text(condition.span()), condition.span());
  }

  private Claim comparison(DrlSyntax.Comparison comparison) {
    Value left = operands.find(comparison.left());
    List<Value> right = comparison.right().stream().map(operands::find).toList();
    boolean negated = comparison.operator().text().startsWith("not ");
    String operator = comparison.operator().text().replaceFirst("^not ", "");
    if (left instanceof Value.Known) {
      rule.tell(
          Lint.NO_COMPARISON,
          comparison.left().span(),
          "%s stands before the comparison".formatted(rule.text(comparison.left().span())),
          "a field of the case before, and the constant or value after it",
          null);
      return opaque(comparison);
    }
    if (!(left instanceof Value.Field field)) {
      return opaque(comparison);
    }
    List<Span> spans = new ArrayList<>();
    comparison.right().forEach(operand -> spans.add(operand.span()));
    Claim.Compared claim =
        new Claim.Compared(
            field, operator, negated, right, spans, comparison.left().span(), comparison.span());
    boolean sound = values.check(claim, comparison.operator());
    boolean known = right.stream().noneMatch(Value.Unknown.class::isInstance);
    return sound && known ? claim : opaque(comparison);
  }
}
