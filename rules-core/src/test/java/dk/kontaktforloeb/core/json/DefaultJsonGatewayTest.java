package dk.kontaktforloeb.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.CallerBuilder;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.decision.CodeBasis;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.ErrorCode;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.Rejected;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.RuleSetId;
import dk.kontaktforloeb.decision.Severity;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.indkaldelse.DeleteIndkaldelse;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.json.JsonProblem;
import dk.kontaktforloeb.json.JsonReadException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DefaultJsonGatewayTest {
  private static final Comparator<JsonProblem> IN_ENGLISH =
      Comparator.comparing(JsonProblem::toString);
  private static final UUID ID = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
  private static final RuleSetId RULE_SET = new RuleSetId("kontaktforloeb", "0.1.0", "abc");
  private static final Instant AS_OF = Instant.parse("2024-09-02T08:00:00Z");
  private static final String CALLER =
      """
      {"organisation": {"type": "JOBCENTER", "kode": "10101"}, "requestUserType": 2}""";

  private final Recorder recorder = new Recorder();
  private final DefaultJsonGateway gateway = new DefaultJsonGateway(recorder, 1_000_000);

  @Test
  void aGoodRequestReachesTheServices() {
    Decision<?> decision =
        decide(
            "CreateIndkaldelse", CALLER, "{\"personnummer\": \"0101701234\", \"samtaleType\": 17}");

    assertThat(decision).isSameAs(recorder.decision);
    assertThat(recorder.operation).isEqualTo(Operation.CREATE_INDKALDELSE);
    assertThat(recorder.caller)
        .isEqualTo(
            CallerBuilder.builder()
                .organisation(Organisation.jobcenter("10101"))
                .requestUserType(2)
                .build());
    assertThat(recorder.request)
        .isEqualTo(IndkaldelseBuilder.builder().personnummer("0101701234").samtaleType(17).build());
    assertThat(recorder.problems).isEmpty();
    assertThat(recorder.dryRun).isFalse();
  }

  @Test
  void aDryRunSaysSo() {
    gateway.dryRun().dryRun().decide("DeleteIndkaldelse", utf8(CALLER), utf8("{}"));

    assertThat(recorder.dryRun).isTrue();
    assertThat(recorder.request).isEqualTo(new DeleteIndkaldelse(null, null, null));
  }

  @Test
  void asOfAnotherInstantIsADryRun() {
    gateway.asOf(AS_OF).decide("DeleteIndkaldelse", utf8(CALLER), utf8("{}"));

    assertThat(recorder.asOf).isEqualTo(AS_OF);
    assertThat(recorder.dryRun).isTrue();
  }

  @Test
  void problemsOfBothTextsAreToldWithTheirPointers() {
    decide(
        "CreateIndkaldelse",
        "{\"organisation\": {\"type\": \"KOMMUNE\"}}",
        "{\"version\": 1, \"personnummer\": \"0101701234\"}");

    assertThat(recorder.problems)
        .extracting(JsonProblem::pointer)
        .containsExactly("/caller/organisation/type", "/version");
    assertThat(recorder.request)
        .isEqualTo(IndkaldelseBuilder.builder().personnummer("0101701234").build());
  }

  @Test
  void textsThatAreNoJsonAreProblemsToo() {
    decide("CreateIndkaldelse", "", "[".repeat(1_000_000));

    assertThat(recorder.problems).extracting(JsonProblem::pointer).containsExactly("/caller", "");
    assertThat(recorder.caller).isNull();
    assertThat(recorder.request).isNull();
  }

  @Test
  void aParsedRequestIsReadFromItsElement() {
    LocatedJson step =
        JsonDocument.parse("{\"caller\": {},\n \"request\": {\"samtaleTyp\": 17}}").root();
    gateway.decide(Operation.UPDATE_INDKALDELSE, step.get("caller"), step.get("request"));

    assertThat(recorder.problems)
        .usingElementComparator(IN_ENGLISH)
        .containsExactly(
            new JsonProblem(
                "/samtaleTyp",
                2,
                14,
                "element \"samtaleTyp\" is unknown in Indkaldelse.\nMaybe samtaleType?"));
  }

  /** Each request is good but for a few bytes, so that every part of the reading sees bad ones. */
  @Test
  void noBytesMakeAnException() {
    byte[] good =
        utf8(
            """
            {"personnummer": "0101701234", "samtaleType": 17, "moedeStarttidspunkt": "2024-09-02T10:00Z",
             "gruppemoedeId": "0f8fad5b-d9cb-469f-a165-70867728950e", "ombookingMulig": true,
             "moedeLokation": {"adresse": {"vejnavn": "Ågade \\u00e5"}}, "moedevarighed": 1.5e3}""");
    byte[] pieces = utf8("{}[]\":,-+.0159eEtfnul\\ud8\n\u0000å€😀");
    Random random = new Random(20240902);
    for (int i = 0; i < 20_000; i++) {
      byte[] request = good.clone();
      for (int change = random.nextInt(4); change >= 0; change--) {
        request[random.nextInt(request.length)] = pieces[random.nextInt(pieces.length)];
      }
      recorder.problems = List.of();
      gateway.decide("CreateIndkaldelse", request, request);
      assertThat(recorder.problems)
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.line()).isBetween(1, 6));
    }
  }

  @Test
  void anUnknownOperationIsAMistakeOfTheProgram() {
    assertThatThrownBy(() -> decide("CreateIndkaldelser", "{}", "{}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("operation \"CreateIndkaldelser\" is unknown.\nMaybe CreateIndkaldelse?");
  }

  @Test
  void factsAndDecisionsGoBothWays() {
    Caller caller = new Caller(Organisation.aKasse("11"), "17", 30, 2, "abc");

    assertThat(gateway.read(gateway.write(caller), Caller.class)).isEqualTo(caller);
    assertThat(gateway.readDecision(gateway.write(recorder.decision))).isEqualTo(recorder.decision);
    assertThatThrownBy(() -> gateway.read("{\"andenAktor\": 1}", Caller.class))
        .isInstanceOf(JsonReadException.class)
        .hasMessage(
            "1:2 /andenAktor: element \"andenAktor\" is unknown in Caller.\nMaybe andenAktoer?");
    assertThatThrownBy(() -> gateway.read("", Caller.class))
        .isInstanceOf(JsonReadException.class)
        .hasMessageContaining("the text is empty");
  }

  private Decision<?> decide(String operation, String caller, String request) {
    return gateway.decide(operation, utf8(caller), utf8(request));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static final class Recorder implements RequestDecider {
    private final Decision<?> decision =
        new Rejected<Indkaldelse>(
            Operation.CREATE_INDKALDELSE,
            List.of(
                new Violation(
                    new RuleId("IND-15"),
                    new ErrorCode(8270, null, CodeBasis.SOURCE),
                    Severity.ERROR,
                    List.of(),
                    LocalizedText.of("d", "e"),
                    List.of(),
                    List.of())),
            RULE_SET,
            AS_OF,
            false);
    private @Nullable Operation operation;
    private @Nullable Caller caller;
    private @Nullable Record request;
    private List<JsonProblem> problems = List.of();
    private boolean dryRun;
    private @Nullable Instant asOf;

    @Override
    public Decision<?> decide(
        Operation operation,
        @Nullable Caller caller,
        @Nullable Record request,
        List<JsonProblem> problems,
        boolean dryRun) {
      this.operation = operation;
      this.caller = caller;
      this.request = request;
      this.problems = problems;
      this.dryRun = dryRun;
      return decision;
    }

    @Override
    public RequestDecider asOf(Instant instant) {
      this.asOf = instant;
      return this;
    }

    @Override
    public ValueLimits limits() {
      return new ValueLimits(10);
    }

    @Override
    public Class<? extends Record> requestType(Operation operation) {
      return operation == Operation.DELETE_INDKALDELSE
          ? DeleteIndkaldelse.class
          : Indkaldelse.class;
    }

    @Override
    public Set<String> keptElements(Operation operation) {
      return Set.of("status", "version");
    }
  }
}
