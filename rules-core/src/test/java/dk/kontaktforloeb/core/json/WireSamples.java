package dk.kontaktforloeb.core.json;

import dk.kontaktforloeb.core.json.RecordShape.Component;
import dk.kontaktforloeb.decision.BlockingBooking;
import dk.kontaktforloeb.decision.CodeBasis;
import dk.kontaktforloeb.decision.ErrorCode;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.Severity;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.event.BorgerEvents;
import dk.kontaktforloeb.indkaldelse.IndkaldelseService;
import dk.kontaktforloeb.interview.InterviewService;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Values of records in which every component is filled, made by the components' types. */
final class WireSamples {
  static final Violation VIOLATION =
      new Violation(
          new RuleId("IND-19"),
          new ErrorCode(90109, 90005, CodeBasis.SOURCE),
          Severity.ERROR,
          List.of("/moedeStarttidspunkt"),
          LocalizedText.of("dansk", "english"),
          List.of("IND.4.1.17"),
          List.of((BlockingBooking) of(BlockingBooking.class)));

  private WireSamples() {}

  /** One of every effect. */
  static List<Effect> effects() {
    return TypeName.leaves(Effect.class).map(type -> (Effect) of(type)).toList();
  }

  /** The types of all requests, as the facade takes them. */
  static List<Class<?>> requestTypes() {
    List<Class<?>> services =
        List.of(IndkaldelseService.class, InterviewService.class, BorgerEvents.class);
    return services.stream()
        .flatMap(service -> Stream.of(service.getMethods()))
        .filter(method -> method.getParameterCount() == 2)
        .<Class<?>>map(method -> method.getParameterTypes()[1])
        .distinct()
        .toList();
  }

  /** A value of a type. */
  static Object of(Type type) {
    if (type instanceof ParameterizedType of) {
      Object first = of(of.getActualTypeArguments()[0]);
      return of.getRawType() == Map.class
          ? Map.of(first, of(of.getActualTypeArguments()[1]))
          : of.getRawType() == List.class ? List.of(first) : Set.of(first);
    }
    Class<?> wanted = (Class<?>) type;
    if (wanted == String.class) {
      return "å \"😀\"";
    } else if (wanted == Integer.class || wanted == int.class) {
      return 17;
    } else if (wanted == Boolean.class || wanted == boolean.class) {
      return true;
    } else if (wanted == UUID.class) {
      return UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
    } else if (wanted == LocalDate.class) {
      return LocalDate.of(2024, 9, 2);
    } else if (wanted == LocalDateTime.class) {
      return LocalDateTime.of(2024, 9, 2, 10, 0);
    } else if (wanted == LocalizedText.class) {
      return LocalizedText.of("dansk", "english");
    } else if (wanted == Violation.class) {
      return VIOLATION;
    } else if (wanted.isEnum()) {
      return wanted.getEnumConstants()[0];
    }
    RecordShape shape = RecordShape.of(wanted);
    List<Object> values = new ArrayList<>();
    for (Component component : shape.components()) {
      values.add(of(component.type()));
    }
    return shape.create(values);
  }
}
