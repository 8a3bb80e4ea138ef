package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.rule.RuleEngineException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Compiled rules taken apart, so that they can be walked without a session. A rule that can not be
 * is left out, and said why.
 *
 * @param byId the rules that can be walked
 * @param problems why others can not
 */
record RuleModel(Map<String, WalkedRule> byId, List<String> problems) {

  static RuleModel of(List<Model> models) {
    Map<String, WalkedRule> byId = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    for (Model model : models) {
      for (Rule rule : model.getRules()) {
        try {
          WalkedRule walked = WalkedRule.of(rule);
          byId.put(walked.id(), walked);
        } catch (RuleEngineException e) {
          problems.add(String.valueOf(e.getMessage()));
        }
      }
    }
    return new RuleModel(byId, List.copyOf(problems));
  }

  /** The rule of that id, or null when it can not be walked. */
  @Nullable WalkedRule find(String id) {
    return byId.get(id);
  }

  /**
   * The same, when every rule can be walked.
   *
   * @throws RuleEngineException when one can not
   */
  RuleModel requireWalkable() {
    if (!problems.isEmpty()) {
      throw new RuleEngineException(
          "Evaluator.PREDICATE_LOOP can not judge these rules:%n%s"
              .formatted(String.join("\n", problems)));
    }
    return this;
  }

  /** The same with another rule in the place of that of its id. */
  RuleModel with(WalkedRule rule) {
    Map<String, WalkedRule> changed = new LinkedHashMap<>(byId);
    changed.replace(rule.id(), rule);
    return new RuleModel(changed, problems);
  }

  /** The same without the rule of that id. */
  RuleModel without(String id) {
    Map<String, WalkedRule> changed = new LinkedHashMap<>(byId);
    changed.remove(id);
    return new RuleModel(changed, problems);
  }

  /** The rules that judge facts of that type. */
  WalkedRule[] judging(Class<?> type) {
    return byId.values().stream().filter(rule -> rule.judges(type)).toArray(WalkedRule[]::new);
  }
}
