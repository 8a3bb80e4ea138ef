package dk.kontaktforloeb.core.json;

import dk.kontaktforloeb.core.json.RecordShape.Component;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.effect.Effect;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Values of records in which every component is filled, made by the components' types. */
final class WireSamples {
  private WireSamples() {}

  /** One of every effect. */
  static List<Effect> effects() {
    return TypeName.leaves(Effect.class).map(type -> (Effect) of(type)).toList();
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
