package dk.kontaktforloeb.core.engine;

import org.drools.model.functions.IntrospectableLambda;

/** The classes behind compiled rules, for tests that ask what becomes of them. */
public final class GeneratedFrom {
  private GeneratedFrom() {}

  /** The class loader of a rule's consequence. */
  public static ClassLoader loader(CompiledRules rules, String id) {
    return rules.models().stream()
        .flatMap(model -> model.getRules().stream())
        .filter(rule -> RuleMetadata.idOf(rule.getName()).equals(id))
        .map(rule -> (FiringRule.Block) rule.getDefaultConsequence().getBlock())
        .map(
            block ->
                ((IntrospectableLambda) block.compiled()).getLambda().getClass().getClassLoader())
        .findFirst()
        .orElseThrow();
  }
}
