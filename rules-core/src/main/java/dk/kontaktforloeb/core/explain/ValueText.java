package dk.kontaktforloeb.core.explain;

import static dk.kontaktforloeb.MaskedText.MASK;

import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.core.text.Shown;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.rule.RuleEngineException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as an explanation shows them: the same in both languages. */
final class ValueText {
  private static final ClassValue<Method[]> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .toArray(Method[]::new);
        }
      };

  private ValueText() {}

  /**
   * The value of a word.
   *
   * @param isPersonal whether the value is masked
   */
  static @Nullable String of(@Nullable Object value, boolean isPersonal) {
    return isPersonal && value != null ? MASK : of(value);
  }

  static @Nullable String of(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      return '"' + Shown.text(text) + '"';
    }
    if (value instanceof Operation operation) {
      return operation.wireName();
    }
    if (value instanceof Collection<?> items) {
      return items.isEmpty()
          ? "[]"
          : items.stream().map(ValueText::of).sorted().collect(Collectors.joining("; ", "[", "]"));
    }
    if (value instanceof Indkaldelse booking) {
      return "indkaldelse %s, samtaleType %s, %s"
          .formatted(booking.indkaldelseId(), booking.samtaleType(), booking.moedeStarttidspunkt());
    }
    return Shown.text(value instanceof Record record ? components(record) : value.toString());
  }

  /**
   * What a word says of a fact, for an exception: values that cannot be personal data are shown,
   * others by their type.
   */
  static String withoutPersonalData(Word word, Object fact) {
    @Nullable Object value;
    try {
      value = word.of(fact);
    } catch (RuntimeException e) {
      return "not to be read";
    }
    boolean isPlain =
        value == null
            || value instanceof Number
            || value instanceof Boolean
            || value instanceof Enum<?>
            || value instanceof Temporal;
    return isPlain ? String.valueOf(value) : "a " + value.getClass().getSimpleName();
  }

  /** Flat components that are there, by name. */
  private static String components(Record record) {
    StringBuilder shown = new StringBuilder();
    for (Method accessor : ACCESSORS.get(record.getClass())) {
      @Nullable Object value;
      try {
        value = accessor.invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new RuleEngineException("%s can not be read".formatted(accessor), e);
      }
      if (value != null && !(value instanceof Record) && !(value instanceof Collection<?>)) {
        shown.append(shown.isEmpty() ? "" : ", ").append(accessor.getName()).append(' ');
        shown.append(accessor.isAnnotationPresent(PersonalData.class) ? MASK : value);
      }
    }
    return shown.toString();
  }
}
