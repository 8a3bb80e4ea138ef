package dk.kontaktforloeb.testkit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.testkit.scenario.ScenarioResult;
import dk.kontaktforloeb.testkit.scenario.StepResult;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A step's result as one line of JSON. */
final class StepJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private StepJson() {}

  static String line(ScenarioResult result, StepResult step) {
    Decision<?> decision = step.decision();
    ObjectNode line = NODES.objectNode();
    line.put("file", result.file());
    line.put("scenario", result.scenario());
    line.put("step", step.step());
    line.put("passed", step.passed());
    line.set("accepted", decision == null ? null : NODES.booleanNode(decision.isAccepted()));
    line.put("primary", primary(decision));
    List<Violation> errors = decision == null ? List.of() : decision.errors();
    List<Violation> warnings = decision == null ? List.of() : decision.warnings();
    line.set("codes", texts(errors.stream().map(Violation::code)));
    line.set("rules", texts(errors.stream().map(error -> error.ruleId().value())));
    line.set("warnings", texts(warnings.stream().map(warning -> warning.ruleId().value())));
    ArrayNode effects = line.putArray("effects");
    if (decision != null) {
      decision.effects().forEach(effect -> effects.add(JsonWriter.toTree(effect)));
    }
    line.set("result", result(decision));
    line.set("failures", texts(step.failures().stream()));
    return JsonWriter.write(line);
  }

  private static @Nullable String primary(@Nullable Decision<?> decision) {
    return decision == null ? null : decision.primary().map(Violation::code).orElse(null);
  }

  private static JsonNode result(@Nullable Decision<?> decision) {
    return JsonWriter.toTree(decision != null && decision.isAccepted() ? decision.result() : null);
  }

  private static ArrayNode texts(Stream<String> texts) {
    ArrayNode array = NODES.arrayNode();
    texts.distinct().forEach(array::add);
    return array;
  }
}
