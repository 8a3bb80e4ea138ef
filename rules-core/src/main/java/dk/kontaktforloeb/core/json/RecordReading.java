package dk.kontaktforloeb.core.json;

import dk.kontaktforloeb.core.json.RecordShape.Component;
import dk.kontaktforloeb.core.text.Problem;
import dk.kontaktforloeb.core.text.Shown;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.json.JsonProblem;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One reading of a record and what it holds. */
final class RecordReading {
  private static final String TYPE = "type";

  /** Elements whose values no message repeats. */
  private static final Set<String> SECRET =
      Set.of("personnummer", "gammeltPersonnummer", "nytPersonnummer", "userIdentifier");

  private final LocatedJson root;
  private final Set<String> kept;
  private final Map<Class<?>, Map<String, Object>> defaults;
  private final ValueLimits limits;
  private final Problems problems = new Problems();

  RecordReading(
      LocatedJson root,
      Set<String> kept,
      Map<Class<?>, Map<String, Object>> defaults,
      ValueLimits limits) {
    this.root = root;
    this.kept = kept;
    this.defaults = defaults;
    this.limits = limits;
  }

  List<JsonProblem> problems() {
    return problems.list();
  }

  /** The value, or null where it is null or wrong. */
  @Nullable Object value(LocatedJson json, Type type) {
    if (type == LocatedJson.class) {
      return json;
    }
    if (type == LocalizedText.class) {
      return record(json, TextJson.class, null) instanceof TextJson text ? text.toText() : null;
    }
    if (type == Violation.class) {
      return record(json, DecisionJson.OfViolation.class, null)
              instanceof DecisionJson.OfViolation violation
          ? made(json, violation::toViolation)
          : null;
    }
    if (type == RuleId.class) {
      return value(json, String.class) instanceof String id
          ? made(json, () -> new RuleId(id))
          : null;
    }
    if (type instanceof ParameterizedType collection) {
      return collection(json, collection);
    }
    Class<?> wanted = (Class<?>) type;
    if (wanted.isRecord() && !Effect.class.isAssignableFrom(wanted)) {
      return record(json, wanted, null);
    }
    if (wanted.isRecord() || wanted.isSealed()) {
      return oneOf(json, wanted);
    }
    ScalarKind kind = ScalarKind.of(wanted);
    Object value = kind.read(json.scalar(), wanted);
    if (value == null) {
      boolean isSecret = json.isNamed(SECRET);
      return wrong(json, kind.expected(wanted), () -> kind.guess(json.scalar(), wanted, isSecret));
    }
    return within(json, value);
  }

  private @Nullable Object within(LocatedJson json, Object value) {
    @Nullable LocalizedText outside = limits.problem(value);
    if (outside == null) {
      return value;
    }
    problems.add(() -> json.problem(root, outside));
    return null;
  }

  private @Nullable Object wrong(LocatedJson json, LocalizedText expected) {
    return wrong(json, expected, () -> null);
  }

  private @Nullable Object wrong(
      LocatedJson json, LocalizedText expected, Supplier<@Nullable Object> guess) {
    problems.add(
        () -> {
          Map<String, Object> values = new HashMap<>();
          boolean isHidden = json.isNamed(SECRET) && !json.isNull();
          values.put("value", isHidden ? Problem.HIDDEN_VALUE.text() : json.toString());
          values.put("expected", expected);
          values.put("maybe", guess.get());
          return json.problem(root, Problem.WRONG_VALUE.text(values));
        });
    return null;
  }

  private @Nullable Object collection(LocatedJson json, ParameterizedType type) {
    Type[] of = type.getActualTypeArguments();
    if (type.getRawType() == Map.class) {
      return json.isObject() ? map(json, of[1]) : wrong(json, Problem.AN_OBJECT.text());
    }
    if (!json.isArray()) {
      return wrong(json, Problem.A_LIST.text());
    }
    List<Object> values = new ArrayList<>();
    for (LocatedJson item : json.items()) {
      Object value = value(item, of[0]);
      if (value != null) {
        values.add(value);
      }
    }
    return type.getRawType() == Set.class
        ? Collections.unmodifiableSet(new LinkedHashSet<>(values))
        : List.copyOf(values);
  }

  private Map<String, Object> map(LocatedJson json, Type type) {
    Map<String, Object> values = new LinkedHashMap<>();
    json.members()
        .forEach(
            (name, member) -> {
              Object value = value(member, type);
              if (value != null && within(member, name) != null) {
                values.put(name, value);
              }
            });
    return Collections.unmodifiableMap(values);
  }

  /** A record that its element {@code type} names. */
  private @Nullable Object oneOf(LocatedJson json, Class<?> sealed) {
    if (!json.isObject()) {
      return wrong(json, Problem.AN_OBJECT.text());
    }
    LocatedJson told = json.get(TYPE);
    String name = told == null ? "" : told.scalar().asText();
    List<Class<?>> types = TypeName.leaves(sealed).toList();
    for (Class<?> type : types) {
      if (type.getSimpleName().equals(TypeName.simple(name))) {
        Object value = record(json, type, TYPE);
        if (value == null || TypeName.of(value).equals(name)) {
          return value;
        }
        types = List.of();
      }
    }
    List<String> names = types.stream().map(Class::getSimpleName).toList();
    problems.add(
        () -> {
          LocalizedText text = unknown(Problem.UNKNOWN_TYPE, name, sealed, names);
          return told == null ? json.problemOfMissing(root, TYPE, text) : told.problem(root, text);
        });
    return null;
  }

  private @Nullable Object record(LocatedJson json, Class<?> type, @Nullable String alsoKnown) {
    if (!json.isObject()) {
      return wrong(json, Problem.AN_OBJECT.text());
    }
    Set<String> known = RecordShape.of(type).elements();
    json.members()
        .forEach(
            (name, member) -> {
              if (isKept(json, name)) {
                problems.add(() -> member.problemAtName(root, Problem.KEPT_ELEMENT.text()));
              } else if (!known.contains(name) && !name.equals(alsoKnown)) {
                problems.add(() -> unknown(json, member, name, type, known));
              }
            });
    return make(json, type);
  }

  private boolean isKept(LocatedJson json, String name) {
    return !kept.isEmpty() && kept.contains(json.pointerFrom(root) + "/" + name);
  }

  /** The record of the elements that it knows; others may stand beside them. */
  private @Nullable Object make(LocatedJson json, Class<?> type) {
    RecordShape shape = RecordShape.of(type);
    List<@Nullable Object> values = new ArrayList<>();
    boolean complete = true;
    for (Component component : shape.components()) {
      Object value =
          component.flat()
              ? make(json, (Class<?>) component.type())
              : component(json, component, type);
      complete &= value != null || component.nullable();
      values.add(value);
    }
    return complete ? create(json, shape, values) : null;
  }

  private @Nullable Object component(LocatedJson json, Component component, Class<?> type) {
    LocatedJson member = isKept(json, component.name()) ? null : json.get(component.name());
    if (member != null && (!member.isNull() || component.type() == LocatedJson.class)) {
      return value(member, component.type());
    }
    Object byDefault = defaults.getOrDefault(type, Map.of()).get(component.name());
    if (byDefault == null && !component.nullable()) {
      LocalizedText text =
          Problem.MISSING_ELEMENT.text(
              Map.of(
                  "name", component.name(),
                  "type", type.getSimpleName(),
                  "expected", expected(component.type())));
      problems.add(
          () ->
              member == null
                  ? json.problemOfMissing(root, component.name(), text)
                  : member.problem(root, text));
    }
    return byDefault;
  }

  private @Nullable Object create(
      LocatedJson json, RecordShape shape, List<@Nullable Object> values) {
    return made(json, () -> shape.create(values));
  }

  private @Nullable Object made(LocatedJson json, Supplier<Object> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException e) {
      problems.add(() -> json.problem(root, String.valueOf(e.getMessage())));
      return null;
    }
  }

  private JsonProblem unknown(
      LocatedJson json, LocatedJson member, String name, Class<?> type, Set<String> known) {
    List<String> takes = known.stream().filter(each -> !isKept(json, each)).toList();
    return member.problemAtName(root, unknown(Problem.UNKNOWN_ELEMENT, name, type, takes));
  }

  private static LocalizedText unknown(
      Problem problem, String name, Class<?> type, List<String> known) {
    Map<String, Object> values = new HashMap<>();
    values.put("name", Shown.quoted(name));
    values.put("type", type.getSimpleName());
    values.put("maybe", Nearest.to(name, known).orElse(null));
    values.put("expected", String.join(", ", known));
    return problem.text(values);
  }

  private static LocalizedText expected(Type type) {
    if (type instanceof ParameterizedType collection) {
      return (collection.getRawType() == Map.class ? Problem.AN_OBJECT : Problem.A_LIST).text();
    }
    Class<?> wanted = (Class<?>) type;
    return Stream.of(
                wanted.isRecord(),
                wanted.isSealed(),
                wanted == LocatedJson.class,
                wanted == LocalizedText.class)
            .anyMatch(Boolean::booleanValue)
        ? Problem.AN_OBJECT.text()
        : ScalarKind.of(wanted).expected(wanted);
  }
}
