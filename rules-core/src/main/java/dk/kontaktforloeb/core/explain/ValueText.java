package dk.kontaktforloeb.core.explain;

import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as an explanation shows them: the same in both languages. */
final class ValueText {
  private static final int LONGEST = 120;

  private ValueText() {}

  static @Nullable String of(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      return '"' + cut(text) + '"';
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
    return cut(value instanceof Record record ? components(record) : value.toString());
  }

  /** Flat components that are there, by name. */
  private static String components(Record record) {
    List<String> shown = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      @Nullable Object value;
      try {
        value = component.getAccessor().invoke(record);
      } catch (ReflectiveOperationException e) {
        value = null;
      }
      if (value != null && !(value instanceof Record) && !(value instanceof Collection<?>)) {
        shown.add(component.getName() + " " + value);
      }
    }
    return String.join(", ", shown);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
