package dk.kontaktforloeb.core.engine;

import java.util.Map;
import java.util.stream.Collectors;
import org.drools.model.Consequence;
import org.drools.model.Rule;
import org.drools.model.View;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.functions.BlockN;
import org.drools.model.impl.RuleImpl;
import org.jspecify.annotations.Nullable;

/**
 * A compiled rule whose consequence says which rule fires, so that what it reports needs no id.
 * Drools can say the same by a listener, at the cost of an event for every match.
 */
final class FiringRule implements Rule {
  private final Rule rule;
  private final Map<String, Consequence> consequences;

  private FiringRule(Rule rule, Map<String, Consequence> consequences) {
    this.rule = rule;
    this.consequences = consequences;
  }

  static Rule of(Rule rule) {
    String id = RuleMetadata.idOf(rule.getName());
    return new FiringRule(
        rule,
        rule.getConsequences().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> firing(id, entry.getValue()))));
  }

  private static Consequence firing(String id, Consequence consequence) {
    return new ConsequenceImpl(
        new Block(id, consequence.getBlock()),
        consequence.getVariables(),
        consequence.isUsingDrools(),
        consequence.isBreaking(),
        consequence.getLanguage());
  }

  /**
   * The compiled consequence, after the rule's id was given to the collector of violations. A
   * failure names the rule, whichever evaluator runs it.
   */
  record Block(String ruleId, BlockN compiled) implements BlockN {
    @Override
    public void execute(Object... arguments) {
      for (Object argument : arguments) {
        if (argument instanceof ViolationCollector collector) {
          collector.firing(ruleId);
        }
      }
      try {
        compiled.execute(arguments);
      } catch (Exception | LinkageError | StackOverflowError e) {
        throw new FailedConsequenceException(ruleId, e);
      }
    }
  }

  @Override
  public View getView() {
    return rule.getView();
  }

  @Override
  public Consequence getDefaultConsequence() {
    return consequences.get(RuleImpl.DEFAULT_CONSEQUENCE_NAME);
  }

  @Override
  public Map<String, Consequence> getConsequences() {
    return consequences;
  }

  @Override
  public <T> T getAttribute(Attribute<T> attribute) {
    return rule.getAttribute(attribute);
  }

  @Override
  public Map<String, Object> getMetaData() {
    return rule.getMetaData();
  }

  @Override
  public Object getMetaData(String name) {
    return rule.getMetaData(name);
  }

  @Override
  public @Nullable String getUnit() {
    return rule.getUnit();
  }

  @Override
  public String getName() {
    return rule.getName();
  }

  @Override
  public String getPackage() {
    return rule.getPackage();
  }
}
