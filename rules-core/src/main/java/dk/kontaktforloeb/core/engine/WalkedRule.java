package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.explain.Conditions;
import dk.kontaktforloeb.core.explain.VerdictSource;
import dk.kontaktforloeb.rule.RuleEngineException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.Function1;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/**
 * A compiled rule taken apart: the conditions of its one pattern and its consequence, the very
 * objects that Drools evaluates. Thread-safe.
 */
public final class WalkedRule implements Conditions {
  private final String id;
  private final Class<?> factType;
  private final Predicate1<Object>[] predicates;
  private final List<String> texts;
  private final Argument[] arguments;
  private final BlockN consequence;

  private WalkedRule(
      String id,
      Class<?> factType,
      List<SingleConstraint1<?>> constraints,
      Argument[] arguments,
      BlockN consequence) {
    this.id = id;
    this.factType = factType;
    this.predicates = predicates(constraints);
    this.texts =
        constraints.stream()
            .map(constraint -> constraint.predicateInformation().getStringConstraint())
            .toList();
    this.arguments = arguments;
    this.consequence = consequence;
  }

  @SuppressWarnings("unchecked")
  private static Predicate1<Object>[] predicates(List<SingleConstraint1<?>> constraints) {
    return constraints.stream()
        .map(constraint -> compiled(constraint.getPredicate1()))
        .toArray(Predicate1[]::new);
  }

  /**
   * The class that was compiled of the condition, without the wrapper that Drools puts round it.
   */
  @SuppressWarnings("rawtypes")
  private static Predicate1 compiled(Predicate1 predicate) {
    return predicate instanceof IntrospectableLambda wrapper
            && wrapper.getLambda() instanceof Predicate1 inner
        ? inner
        : predicate;
  }

  /**
   * Takes a rule apart.
   *
   * @throws RuleEngineException when it has not just one pattern with conditions of its own
   */
  static WalkedRule of(Rule rule) {
    String id = RuleMetadata.idOf(rule.getName());
    Pattern<?> pattern = onlyPattern(id, rule);
    List<SingleConstraint1<?>> constraints = new ArrayList<>();
    addConstraints(id, pattern.getConstraint(), constraints);
    if (rule.getConsequences().size() != 1) {
      throw notWalkable(id, "more than one consequence");
    }
    Consequence consequence = rule.getConsequences().values().iterator().next();
    if (consequence.isUsingDrools()) {
      throw notWalkable(id, "a consequence that uses the session");
    }
    Argument[] arguments = new Argument[consequence.getVariables().length];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = argument(consequence.getVariables()[i], pattern);
    }
    return new WalkedRule(
        id, pattern.getPatternVariable().getType(), constraints, arguments, consequence.getBlock());
  }

  private static Pattern<?> onlyPattern(String id, Rule rule) {
    @Nullable Pattern<?> only = null;
    for (Condition part : rule.getView().getSubConditions()) {
      if (part.getType() == Condition.Type.CONSEQUENCE) {
        continue;
      }
      if (only != null || !(part instanceof Pattern<?> pattern)) {
        throw notWalkable(id, "more than one pattern");
      }
      only = pattern;
    }
    if (only == null) {
      throw notWalkable(id, "no pattern");
    }
    return only;
  }

  private static void addConstraints(
      String id, Constraint constraint, List<SingleConstraint1<?>> constraints) {
    if (constraint == SingleConstraint.TRUE) {
      return; // A pattern without conditions.
    }
    if (constraint instanceof SingleConstraint1<?> single) {
      constraints.add(single);
    } else if (constraint.getType() == Constraint.Type.MULTIPLE
        || constraint.getType() == Constraint.Type.AND) {
      constraint.getChildren().forEach(child -> addConstraints(id, child, constraints));
    } else {
      throw notWalkable(id, "a condition on more than one fact");
    }
  }

  private static RuleEngineException notWalkable(String id, String what) {
    return new RuleEngineException(
        "%s: it has %s, expected one pattern with conditions on its own words alone.%nMaybe leave the evaluator at Evaluator.DROOLS_SESSION, which judges any rule."
            .formatted(id, what));
  }

  /** Where an argument of the consequence comes from. */
  private sealed interface Argument {
    record Fact() implements Argument {}

    record Bound(Function1<Object, Object> function) implements Argument {}

    record Global(String name) implements Argument {}
  }

  @SuppressWarnings("unchecked")
  private static Argument argument(Variable<?> variable, Pattern<?> pattern) {
    if (variable.equals(pattern.getPatternVariable())) {
      return new Argument.Fact();
    }
    for (Binding binding : pattern.getBindings()) {
      if (variable.equals(binding.getBoundVariable())) {
        return new Argument.Bound(binding.getBindingFunction());
      }
    }
    return new Argument.Global(variable.getName());
  }

  @Override
  public String id() {
    return id;
  }

  /** Whether a fact of that type can match the rule's pattern. */
  public boolean judges(Class<?> type) {
    return factType.isAssignableFrom(type);
  }

  @Override
  public Class<?> factType() {
    return factType;
  }

  @Override
  public List<String> texts() {
    return texts;
  }

  @Override
  public boolean holds(int condition, Object fact) {
    try {
      return predicates[condition].test(fact);
    } catch (Exception | LinkageError | StackOverflowError e) {
      throw new RuleEngineException(
          "%s: its condition \"%s\" failed".formatted(id, texts.get(condition)), e);
    }
  }

  /** The class compiled of the first condition: equal conditions of equal files have the same. */
  Class<?> firstCondition() {
    return predicates.length == 0 ? Void.class : predicates[0].getClass();
  }

  /** Index of the first condition that does not hold, or {@link VerdictSource#FIRED}. */
  public int stoppedBy(Object fact) {
    return stoppedBy(fact, 0);
  }

  /** As {@link #stoppedBy(Object)}, when all conditions before that index are known to hold. */
  int stoppedBy(Object fact, int first) {
    try {
      Predicate1<Object>[] all = predicates;
      for (int i = first; i < all.length; i++) {
        if (!all[i].test(fact)) {
          return i;
        }
      }
      return VerdictSource.FIRED;
    } catch (Exception e) {
      throw new RuleEngineException("%s: a condition failed".formatted(id), e);
    }
  }

  /** Runs the consequence for a fact for which all conditions hold. */
  void fire(Object fact, Map<String, Object> globals) {
    Object[] values = new Object[arguments.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(arguments[i], fact, globals);
    }
    try {
      consequence.execute(values);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new FailedConsequenceException(id, e);
    }
  }

  private static @Nullable Object value(
      Argument argument, Object fact, Map<String, Object> globals) {
    if (argument instanceof Argument.Fact) {
      return fact;
    }
    if (argument instanceof Argument.Bound bound) {
      return bound.function().apply(fact);
    }
    String global = ((Argument.Global) argument).name();
    return Objects.requireNonNull(globals.get(global), global);
  }
}
