package dk.kontaktforloeb.testkit.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.scenario.ReadScenario;
import dk.kontaktforloeb.testkit.scenario.ScenarioResult;
import dk.kontaktforloeb.testkit.scenario.ScenarioRunner;
import dk.kontaktforloeb.testkit.scenario.ScenarioYaml;
import dk.kontaktforloeb.testkit.scenario.StepResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what shows a difference as a scenario, and tries it by both rule sets. */
final class ExampleWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ScenarioRunner old;
  private final ScenarioRunner now;
  private final RuleSet newRules;

  ExampleWriter(RuleSet old, RuleSet now) {
    this.old = new ScenarioRunner(old);
    this.now = new ScenarioRunner(now);
    this.newRules = now;
  }

  Example write(ObjectNode reduced, Found found) {
    ObjectNode scenario = NODES.objectNode();
    scenario.put("scenario", "%s %s".formatted(found.subject(), found.kind().words()));
    if (isRule(found.subject())) {
      scenario.putArray("rules").add(found.subject());
    }
    scenario.setAll(reduced);
    // Ids that are not given are made of the places in the text: what is decided is asked of the
    // text as it will stand, and stands behind all else.
    scenario.remove("then");
    @Nullable Decision<?> decision = lastDecision(ScenarioYaml.write(scenario));
    if (decision != null) {
      putThen(scenario, then(decision, found.kind()));
    }
    String yaml = ScenarioYaml.write(scenario);
    return new Example(
        yaml, decision != null && passes(yaml, now).orElse(false), !passes(yaml, old).orElse(true));
  }

  private boolean isRule(String subject) {
    return newRules.catalogue().rules().stream()
        .anyMatch(rule -> rule.id().value().equals(subject));
  }

  private @Nullable Decision<?> lastDecision(String yaml) {
    return ReadScenario.ofYaml(yaml)
        .flatMap(read -> read.run(now))
        .map(ScenarioResult::steps)
        .map(steps -> steps.get(steps.size() - 1))
        .map(StepResult::decision)
        .orElse(null);
  }

  private static void putThen(ObjectNode scenario, ObjectNode then) {
    JsonNode steps = scenario.path("steps");
    if (steps.isArray()) {
      ((ObjectNode) steps.get(steps.size() - 1)).set("then", then);
    } else {
      scenario.set("then", then);
    }
  }

  private static ObjectNode then(Decision<?> decision, DifferenceKind kind) {
    ObjectNode then = NODES.objectNode();
    then.put("accepted", decision.isAccepted());
    decision.primary().ifPresent(primary -> then.put("primary", primary.code()));
    then.set("codes", texts(decision.errors().stream().map(Violation::code)));
    then.set("rules", ids(decision.errors()));
    then.set("warnings", ids(decision.warnings()));
    then.set("effects", texts(decision.effects().stream().map(Effect::type)));
    if (kind == DifferenceKind.OTHER_RESULT) {
      then.set("result", JsonWriter.toTree(decision.result()));
    }
    return then;
  }

  private static ArrayNode ids(List<Violation> violations) {
    return texts(violations.stream().map(violation -> violation.ruleId().value()).distinct());
  }

  private static ArrayNode texts(Stream<String> texts) {
    ArrayNode array = NODES.arrayNode();
    texts.forEach(array::add);
    return array;
  }

  private static Optional<Boolean> passes(String yaml, ScenarioRunner runner) {
    return ReadScenario.ofYaml(yaml).flatMap(read -> read.run(runner)).map(ScenarioResult::passed);
  }
}
