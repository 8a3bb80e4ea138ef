package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.core.table.RecordType;
import org.jspecify.annotations.Nullable;

/** Stands for any value that is filled in. */
final class Filled {
  private static final String TEXT = "…";

  private Filled() {}

  /** Whether the text stands for any value. */
  static boolean isFilled(@Nullable String text) {
    return TEXT.equals(text);
  }

  /** A text, or a record with every text filled in; null for other types. */
  static @Nullable Object of(Class<?> type) {
    if (type == String.class) {
      return TEXT;
    }
    if (!type.isRecord()) {
      return null;
    }
    RecordType recordType = RecordType.of(type);
    return recordType.create(
        recordType.components().stream().map(component -> of(component.type())).toArray());
  }
}
