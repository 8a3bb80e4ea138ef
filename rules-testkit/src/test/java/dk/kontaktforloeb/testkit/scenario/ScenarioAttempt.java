package dk.kontaktforloeb.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.core.json.DefaultJsonGateway;
import dk.kontaktforloeb.core.json.JsonDocument;
import dk.kontaktforloeb.core.json.LocatedJson;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.explain.BookingInTheWay;
import dk.kontaktforloeb.indkaldelse.DeleteIndkaldelse;
import dk.kontaktforloeb.json.JsonGateway;
import dk.kontaktforloeb.port.EmbeddedPorts;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** A scenario run up to a step, on a store of its own. */
final class ScenarioAttempt {
  private static final Caller STAR =
      new Caller(new Organisation(OrganisationType.STAR, "1"), null, null, 2, "abc");

  final RunnableScenario scenario;
  final ScenarioRun.StepClock clock = new ScenarioRun.StepClock();
  private final KontaktforloebRules rules;
  private final JsonGateway proving;
  int index;

  ScenarioAttempt(RunnableScenario scenario, int index) {
    this.scenario = scenario;
    EmbeddedPorts ports = ScenarioRun.ports(scenario);
    this.rules = rules(ports, Ids.sequence());
    // Ids of proofs are none that a later step names.
    AtomicLong last = new AtomicLong();
    this.proving = rules(ports, () -> new UUID(7, last.incrementAndGet())).json().dryRun();
    clock.set(step().now());
    while (this.index < index) {
      next();
    }
  }

  private KontaktforloebRules rules(EmbeddedPorts ports, Supplier<UUID> idSource) {
    return KontaktforloebRules.builder()
        .ports(ports)
        .clock(clock)
        .idSource(idSource)
        .tables(scenario.tables())
        .build();
  }

  /** Carries the step out and stands before the next one. */
  void next() {
    ((DefaultJsonGateway) rules.json())
        .decide(step().operation(), step().caller(), step().request());
    index++;
    if (index < scenario.steps().size()) {
      clock.set(step().now());
    }
  }

  RunnableScenario.Step step() {
    return scenario.steps().get(index);
  }

  ObjectNode request() {
    return step().request().toTree() instanceof ObjectNode object
        ? object
        : JsonNodeFactory.instance.objectNode();
  }

  Decision<?> decide(ObjectNode request) {
    LocatedJson json =
        step().request().toTree().equals(request)
            ? step().request()
            : Objects.requireNonNull(JsonDocument.parse(request.toString()).root());
    return ((DefaultJsonGateway) proving).decide(step().operation(), step().caller(), json);
  }

  void cancel(BookingInTheWay booking) {
    String personnummer = request().get("personnummer").textValue();
    assertThat(
            rules
                .indkaldelser()
                .delete(STAR, new DeleteIndkaldelse(personnummer, booking.indkaldelseId(), 1))
                .errors())
        .isEmpty();
  }

  /** Some valid value, as a caller would fill it in; none where the register knows none. */
  Optional<JsonNode> filled(String pointer) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    Set<String> known = scenario.postnumre() == null ? Set.of("2100") : scenario.postnumre();
    String postnummer = known.stream().findFirst().orElse("");
    if (pointer.endsWith("/adresse")) {
      return Optional.of(nodes.objectNode().put("vejnavn", "Gaden").put("postnummer", postnummer));
    }
    if (pointer.endsWith("/postnummer")) {
      return known.isEmpty() ? Optional.empty() : Optional.of(nodes.textNode(postnummer));
    }
    return Optional.of(nodes.textNode("noget andet"));
  }
}
