package dk.kontaktforloeb.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.explain.Explainer;
import dk.kontaktforloeb.explain.SeenValue;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.InterviewBuilder;
import dk.kontaktforloeb.port.Retries;
import dk.kontaktforloeb.table.Tables;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text of a public record shows who it is about. */
class PersonalDataTest {
  private static final String MARKER = "0101701234";

  /** Codes, names of the rules and their files, and texts that the engine masks itself. */
  private static final Set<String> NOT_PERSONAL =
      Set.of(
          "Organisation.kode",
          "Jobcenter.kode",
          "Jobcenter.hovedjobcenter",
          "Borger.jobcenter",
          "BorgerFlyttet.nytJobcenter",
          "BorgerFlyttet.gammeltJobcenter",
          "Caller.andenAktoer",
          "OprettetAf.andenAktoer",
          "SearchScope.andenAktoer",
          "Indkaldelse.moedeGruppeType",
          "Indkaldelse.visningsnavn",
          "Beskedbakke.skabelon",
          "Huskeservice.skabelon",
          "Huskeservice.kanaler",
          "Kvittering.skabelon",
          "Wsb.entity",
          "Wsrm.method",
          "ErrorCode.officialText",
          "RuleSetId.name",
          "RuleSetId.version",
          "RuleSetId.digest",
          "Violation.fields",
          "Violation.text",
          "Violation.sources",
          "TilladtSamtaletype.rules",
          "JsonProblem.pointer",
          "JsonProblem.text",
          "ConditionExplanation.text",
          "ElementChange.pointer",
          "ElementChange.least",
          "ElementChange.most",
          "ElementValue.value",
          "ElementValue.name",
          "RuleExplanation.code",
          "RuleExplanation.title",
          "RuleExplanation.reason",
          "RuleExplanation.file",
          "SeenValue.word",
          "SeenValue.value",
          "SeenValue.tables");

  private static final Tables TABLES = KontaktforloebRules.builder().build().tables();

  static Stream<Class<?>> records() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.kontaktforloeb")
            .stream()
            .filter(type -> !type.getPackageName().startsWith("dk.kontaktforloeb.core"))
            .filter(type -> !type.getPackageName().matches(".*\\.(table|rule)"))
            .filter(JavaClass::isRecord)
            .<Class<?>>map(JavaClass::reflect)
            .filter(type -> Modifier.isPublic(type.getModifiers()));
  }

  @ParameterizedTest
  @MethodSource("records")
  void theTextOfARecordHasNoPersonnummer(Class<?> type) {
    assertThat(value(type, false).toString()).doesNotContain(MARKER);
  }

  @Test
  void theTextOfABookingKeepsItsIdsTypesAndTimes() {
    UUID id = UUID.fromString("00000000-0000-0000-0000-000000000017");
    assertThat(
            IndkaldelseBuilder.builder()
                .indkaldelseId(id)
                .personnummer(MARKER)
                .samtaleType(17)
                .moedeStarttidspunkt(LocalDateTime.parse("2026-09-10T09:00"))
                .build())
        .asString()
        .startsWith(
            "Indkaldelse[indkaldelseId=%s, personnummer=•••, samtaleType=17, ".formatted(id))
        .contains("moedeStarttidspunkt=2026-09-10T09:00, ")
        .contains("moedetitel=null, ");
  }

  @Test
  void exceptionsOfTheEmbeddedPortsNameNoCitizen() {
    Indkaldelse booking = IndkaldelseBuilder.builder().personnummer(MARKER).samtaleType(17).build();
    Interview interview = InterviewBuilder.builder().personnummer(MARKER).build();
    assertThatThrownBy(() -> KontaktforloebRules.embeddedPorts().add(booking))
        .hasMessageContaining("samtaleType=17")
        .hasMessageNotContaining(MARKER);
    assertThatThrownBy(() -> KontaktforloebRules.embeddedPorts().add(interview))
        .hasMessageContaining("Interview[")
        .hasMessageNotContaining(MARKER);
  }

  private static Object filled(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Stream.of(components)
            .map(
                component ->
                    value(
                        component.getGenericType(),
                        NOT_PERSONAL.contains(type.getSimpleName() + "." + component.getName())))
            .toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type + " cannot be filled", e);
    }
  }

  private static Object value(Type type, boolean isCode) {
    String text = isCode ? "17" : MARKER;
    if (type instanceof ParameterizedType generic) {
      Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      if (last == SeenValue.class) {
        return List.of();
      }
      Object item = value(last, isCode);
      Class<?> raw = (Class<?>) generic.getRawType();
      return raw == List.class
          ? List.of(item)
          : raw == Set.class ? Set.of(item) : raw == Map.class ? Map.of(text, item) : null;
    }
    if (!(type instanceof Class<?> plain)) {
      return filled(Indkaldelse.class);
    }
    if (plain == String.class || plain == Object.class) {
      return text;
    } else if (plain == LocalizedText.class) {
      return LocalizedText.of(text, text);
    } else if (plain == RuleId.class) {
      return new RuleId("IND-01");
    } else if (plain == int.class || plain == Integer.class) {
      return 1;
    } else if (plain == long.class || plain == Long.class) {
      return 1L;
    } else if (plain == boolean.class || plain == Boolean.class) {
      return true;
    } else if (plain == UUID.class) {
      return new UUID(0, 17);
    } else if (plain == Instant.class) {
      return Instant.EPOCH;
    } else if (plain == LocalDate.class) {
      return LocalDate.EPOCH;
    } else if (plain == LocalDateTime.class) {
      return LocalDate.EPOCH.atStartOfDay();
    } else if (plain == Duration.class) {
      return Duration.ofSeconds(1);
    } else if (plain == Retries.class) {
      return Retries.DEFAULT;
    } else if (plain == Tables.class) {
      return TABLES;
    } else if (plain == Explainer.class) {
      return Explainer.none();
    } else if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    } else if (plain.isSealed()) {
      return value(plain.getPermittedSubclasses()[0], isCode);
    }
    return filled(plain);
  }
}
