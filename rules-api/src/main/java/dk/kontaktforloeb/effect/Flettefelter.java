package dk.kontaktforloeb.effect;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Merge fields of a message by name, found when they are first asked for: most decisions are made
 * without a look at them. A map like any other; it cannot be changed. Thread-safe.
 */
public final class Flettefelter extends AbstractMap<String, String> {
  private final Supplier<Map<String, String>> source;
  private volatile @Nullable Map<String, String> fields;

  /** Fields of that source, which must always give the same. */
  public Flettefelter(Supplier<Map<String, String>> source) {
    this.source = source;
  }

  /**
   * The given fields as they may be kept: those that are found later as they are, others copied.
   */
  static Map<String, String> kept(Map<String, String> given) {
    return given instanceof Flettefelter ? given : Map.copyOf(given);
  }

  private Map<String, String> fields() {
    Map<String, String> found = fields;
    if (found == null) {
      found = Map.copyOf(source.get());
      fields = found;
    }
    return found;
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return fields().entrySet();
  }

  @Override
  public @Nullable String get(Object name) {
    return fields().get(name);
  }
}
