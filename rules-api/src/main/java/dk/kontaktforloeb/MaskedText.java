package dk.kontaktforloeb;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Records as text that may be logged: what is {@link PersonalData} is masked. */
public final class MaskedText {
  /** Stands for a masked value. */
  public static final String MASK = "•••";

  private static final ClassValue<List<RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          return List.copyOf(Arrays.asList(type.getRecordComponents()));
        }
      };

  private MaskedText() {}

  /** The text that {@link Record#toString()} describes; personal data that is there is masked. */
  public static String of(Record record) {
    StringJoiner shown = new StringJoiner(", ", record.getClass().getSimpleName() + "[", "]");
    for (RecordComponent component : COMPONENTS.get(record.getClass())) {
      @Nullable Object value = value(component.getAccessor(), record);
      boolean masked = value != null && component.isAnnotationPresent(PersonalData.class);
      shown.add(component.getName() + "=" + (masked ? MASK : value));
    }
    return shown.toString();
  }

  private static @Nullable Object value(Method accessor, Record record) {
    try {
      return accessor.invoke(record);
    } catch (InvocationTargetException | IllegalAccessException e) {
      throw new IllegalStateException("%s cannot be read".formatted(accessor), e);
    }
  }
}
