package dk.kontaktforloeb.testkit.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be wrong with the constraints of a rule. */
final class ConstraintLints {
  private final RuleInFile rule;
  private final DrlSyntax.Pattern pattern;
  private final OperandFinder operands;
  private final @Nullable Class<?> caseClass;

  ConstraintLints(RuleInFile rule, DrlSyntax.Pattern pattern) {
    this.rule = rule;
    this.pattern = pattern;
    this.caseClass = rule.types().require(pattern.type());
    this.operands = new OperandFinder(rule, pattern.type().text(), caseClass);
  }

  /** Tells what is wrong, and gives the variables that the pattern binds. */
  BoundVariables check() {
    BoundVariables variables = new BoundVariables(rule);
    if (pattern.variable() != null) {
      variables.bind(pattern.variable(), caseClass);
    }
    ClaimReader reader = new ClaimReader(rule, operands);
    List<Claim> claims = new ArrayList<>();
    for (DrlSyntax.Constraint constraint : pattern.constraints()) {
      if (constraint.variable() != null) {
        bind(constraint, variables);
      }
      if (!constraint.isBinding()) {
        claims.add(reader.read(constraint.condition()));
      }
    }
    List<Claim> once = withoutDuplicates(claims);
    new AbsentValues(rule).check(once);
    contradictions(once);
    new OperationLint(rule, pattern).check(once);
    return variables;
  }

  private void bind(DrlSyntax.Constraint constraint, BoundVariables variables) {
    DrlSyntax.Operand operand =
        constraint.condition() instanceof DrlSyntax.Comparison comparison
            ? comparison.left()
            : constraint.condition() instanceof DrlSyntax.Word word ? word.operand() : null;
    // A comparison is found out once more when it is read as a claim.
    Value value =
        operand == null || !constraint.isBinding() ? new Value.Unknown() : operands.find(operand);
    DrlSyntax.Name variable = Objects.requireNonNull(constraint.variable());
    variables.bind(variable, value instanceof Value.Field field ? field.type() : null);
    operands.bind(variable.text(), value);
  }

  private List<Claim> withoutDuplicates(List<Claim> claims) {
    Set<String> seen = new HashSet<>();
    List<Claim> once = new ArrayList<>();
    for (Claim claim : claims) {
      if (seen.add(rule.text(claim.span()).replaceAll("\\s+", ""))) {
        once.add(claim);
      } else {
        rule.tell(
            Lint.DUPLICATE_CONSTRAINT,
            claim.span(),
            "%s stands in the rule already".formatted(rule.text(claim.span())),
            "",
            null);
      }
    }
    return once;
  }

  private void contradictions(List<Claim> claims) {
    Worlds worlds = new Worlds(claims);
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (!(claim instanceof Claim.Opaque)) {
        switch (worlds.ask(claim)) {
          case NEVER -> {
            never(claim, claims.subList(0, i));
            continue;
          }
          case ALWAYS -> always(claim, claims.subList(0, i));
          case SOMETIMES -> deadParts(claim, worlds);
        }
      }
      worlds.require(claim);
    }
  }

  private void never(Claim claim, List<Claim> before) {
    String text = rule.text(claim.span());
    rule.tell(
        Lint.NEVER_MATCHES,
        claim.span(),
        "%s never holds%s".formatted(text, reason(claim, before, Worlds.Holds.NEVER)),
        "a constraint that can hold together with those before it",
        null);
  }

  private void always(Claim claim, List<Claim> before) {
    rule.tell(
        Lint.ALWAYS_MATCHES,
        claim.span(),
        "%s holds always%s"
            .formatted(rule.text(claim.span()), reason(claim, before, Worlds.Holds.ALWAYS)),
        "a constraint that can fail",
        null);
  }

  /** The one constraint that is enough to explain it, where there is one. */
  private String reason(Claim claim, List<Claim> before, Worlds.Holds holds) {
    if (new Worlds(List.of(claim)).ask(claim) == holds) {
      return "";
    }
    for (Claim other : before) {
      Worlds worlds = new Worlds(List.of(other, claim));
      worlds.require(other);
      if (worlds.ask(claim) == holds) {
        return " where " + rule.text(other.span());
      }
    }
    return " where the constraints before it do";
  }

  private void deadParts(Claim claim, Worlds worlds) {
    if (claim instanceof Claim.Joined joined && joined.or()) {
      for (Claim part : joined.parts()) {
        if (!(part instanceof Claim.Opaque) && worlds.ask(part) == Worlds.Holds.NEVER) {
          never(part, List.of());
        }
      }
    }
  }
}
