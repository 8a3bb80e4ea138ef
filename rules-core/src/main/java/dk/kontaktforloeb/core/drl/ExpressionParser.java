package dk.kontaktforloeb.core.drl;

import java.util.List;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.parser.DrlExprParser;
import org.drools.drl.parser.DrlExprParserFactory;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Takes constraints apart with the parser of Drools. Thread-safe. */
public final class ExpressionParser {
  private ExpressionParser() {}

  /**
   * What the text of a constraint says; {@link Expression.Other} where it can not be taken apart.
   */
  public static Expression parse(String constraint) {
    DrlExprParser parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
    @Nullable ConstraintConnectiveDescr parsed = parser.parse(constraint);
    return parsed == null || parser.hasErrors()
        ? new Expression.Other(constraint)
        : expression(parsed, constraint);
  }

  private static Expression expression(BaseDescr descr, String constraint) {
    if (descr instanceof ConstraintConnectiveDescr connective) {
      return connective(connective, constraint);
    }
    if (descr instanceof RelationalExprDescr relation
        && relation.getLeft() instanceof AtomicExprDescr left
        && relation.getRight() instanceof AtomicExprDescr right) {
      return new Expression.Comparison(
          left.getExpression().strip(),
          relation.getOperator(),
          relation.isNegated(),
          right.getExpression().strip());
    }
    if (descr instanceof BindingDescr binding) {
      return new Expression.Binding(binding.getVariable(), binding.getExpression().strip());
    }
    return new Expression.Other(
        descr instanceof AtomicExprDescr atom ? atom.getExpression().strip() : constraint);
  }

  private static Expression connective(ConstraintConnectiveDescr connective, String constraint) {
    List<Expression> parts =
        connective.getDescrs().stream().map(part -> expression(part, constraint)).toList();
    if (connective.isNegated() || parts.isEmpty()) {
      return new Expression.Other(constraint);
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    ConnectiveType type = connective.getConnective();
    if (type == ConnectiveType.OR || type == ConnectiveType.INC_OR) {
      return new Expression.AnyOf(parts);
    }
    return type == ConnectiveType.AND || type == ConnectiveType.INC_AND
        ? new Expression.AllOf(parts)
        : new Expression.Other(constraint);
  }
}
