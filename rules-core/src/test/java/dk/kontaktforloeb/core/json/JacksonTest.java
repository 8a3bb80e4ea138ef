package dk.kontaktforloeb.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.decision.Accepted;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.Rejected;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.effect.Message;
import dk.kontaktforloeb.explain.Changes;
import dk.kontaktforloeb.explain.Explanation;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What mappers of both generations of Jackson make of our types: the wire format, both ways. */
class JacksonTest {
  private static final JsonCodec CODEC = JsonCodec.standard();

  /** Made by deciding. */
  private static final List<Class<?>> NOT_SAMPLED =
      List.of(Accepted.class, Rejected.class, Explanation.class, Changes.class);

  private static final KontaktforloebRules RULES =
      KontaktforloebRules.builder()
          .ports(KontaktforloebRules.embeddedPorts().add(Samples.borger()))
          .clock(Samples.CLOCK)
          .build();

  /** A mapper of either generation. */
  private interface Mapper {
    String write(Object value) throws Exception;

    <T> T read(String json, Class<T> type) throws Exception;
  }

  private static Mapper second(ObjectMapper mapper) {
    return new Mapper() {
      @Override
      public String write(Object value) throws Exception {
        return mapper.writeValueAsString(value);
      }

      @Override
      public <T> T read(String json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
      }
    };
  }

  private static Mapper third(JsonMapper mapper) {
    return new Mapper() {
      @Override
      public String write(Object value) {
        return mapper.writeValueAsString(value);
      }

      @Override
      public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
      }
    };
  }

  /** Plain mappers, and one set up as Spring Boot does. */
  private static Map<String, Mapper> mappers() {
    return Map.of(
        "Jackson 2", second(new ObjectMapper()),
        "Jackson 2 of Spring Boot",
            second(
                new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)),
        "Jackson 3", third(new JsonMapper()));
  }

  static Stream<Arguments> values() {
    return Stream.concat(
            Stream.of(
                RULES
                    .indkaldelser()
                    .dryRun()
                    .create(Samples.JOBCENTER, Samples.jobsamtale().build()),
                RULES
                    .indkaldelser()
                    .dryRun()
                    .create(
                        Samples.JOBCENTER,
                        Samples.jobsamtale().samtaleType(17).moedetitel("\u0000").build())),
            wireTypes().filter(type -> !NOT_SAMPLED.contains(type)).map(WireSamples::of))
        .flatMap(value -> mappers().keySet().stream().map(mapper -> Arguments.of(mapper, value)));
  }

  private static Stream<Class<?>> wireTypes() {
    return new ClassFileImporter()
        .importUrl(WireValue.class.getProtectionDomain().getCodeSource().getLocation()).stream()
            .filter(it -> it.isAssignableTo(WireValue.class))
            .filter(it -> !it.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(JavaClass::reflect);
  }

  @ParameterizedTest
  @MethodSource("values")
  void aMapperWritesAndReadsTheWireFormat(String name, Object value) throws Exception {
    Mapper mapper = mappers().get(name);
    String json = mapper.write(value);

    assertThat(json).isEqualTo(CODEC.write(value));
    assertThat((Object) mapper.read(json, value.getClass())).isEqualTo(value);
    for (Class<?> sealed : List.of(Decision.class, Effect.class, Message.class)) {
      if (sealed.isInstance(value)) {
        assertThat((Object) mapper.read(json, sealed)).isEqualTo(value);
      }
    }
    assertThat(mapper.write(List.of(value))).isEqualTo("[" + json + "]");
  }

  @Test
  void everyTypeOfARequestOfAResultAndOfAMessageIsAWireValue() {
    List<Class<?>> wire = wireTypes().toList();

    assertThat(wire).contains(Violation.class, Accepted.class, Rejected.class, Caller.class);
    TypeName.leaves(Effect.class).forEach(effect -> assertThat(wire).contains(effect));
    WireSamples.requestTypes().forEach(request -> assertThat(wire).contains(request));
    for (Operation operation : Operation.values()) {
      Class<?> result = DecisionJson.resultType(operation);
      if (result != null) {
        assertThat(wire).contains(result);
      }
    }
  }

  @Test
  void whatAMapperCannotReadIsRefusedWithOurMessage() {
    String misspelt = "{\"samtaleTyp\":7,\"moedeStarttidspunkt\":\"2024-09-10\"}";
    for (Mapper mapper : mappers().values()) {
      assertThatThrownBy(() -> mapper.read(misspelt, Indkaldelse.class))
          .isInstanceOfAny(JsonMappingException.class, JacksonException.class)
          .hasMessageContaining("/samtaleTyp: element \"samtaleTyp\" is unknown in Indkaldelse")
          .hasMessageContaining("/moedeStarttidspunkt: \"2024-09-10\" is wrong here");
      assertThatThrownBy(() -> mapper.read("{\"samtaleType\":7.0}", Indkaldelse.class))
          .hasMessageContaining("/samtaleType: 7.0 is wrong here: expected a whole number");
      assertThatThrownBy(() -> mapper.read("[]", Indkaldelse.class))
          .hasMessageContaining("/: [] is wrong here: expected an object");
    }
  }

  @Test
  void anExplanationAndChangesAreWrittenAsWeWriteThem() throws Exception {
    Decision<?> decision =
        RULES
            .indkaldelser()
            .dryRun()
            .create(Samples.JOBCENTER, Samples.jobsamtale().samtaleType(4).build());
    for (Mapper mapper : mappers().values()) {
      assertThat(mapper.write(decision.explain())).isEqualTo(CODEC.write(decision.explain()));
      assertThat(mapper.write(decision.changes())).isEqualTo(CODEC.write(decision.changes()));
    }
  }

  /** As the wire format has it: converted, not cut off. */
  @Test
  void anOffsetIsConverted() throws Exception {
    for (Mapper mapper : mappers().values()) {
      assertThat(
              mapper
                  .read("{\"moedeStarttidspunkt\":\"2024-09-10T07:00:00.000Z\"}", Indkaldelse.class)
                  .moedeStarttidspunkt())
          .hasToString("2024-09-10T09:00");
    }
  }

  @Test
  void aTypedRequestThatAMapperReadIsDecided() throws Exception {
    for (Mapper mapper : mappers().values()) {
      Indkaldelse request =
          mapper.read(CODEC.write(Samples.jobsamtale().build()), Indkaldelse.class);
      Decision<?> decision = RULES.indkaldelser().dryRun().create(Samples.JOBCENTER, request);

      assertThat(decision.isAccepted()).isTrue();
      assertThat(mapper.write(Map.of("decision", decision)))
          .isEqualTo("{\"decision\":" + RULES.json().write(decision) + "}");
    }
  }
}
