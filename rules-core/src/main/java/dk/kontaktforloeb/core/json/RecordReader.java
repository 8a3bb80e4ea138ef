package dk.kontaktforloeb.core.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads records from parsed texts, strictly: every element must be known and of its component's
 * type. Everything wrong is collected, never only the first. Thread-safe.
 *
 * <p>Components may be texts, whole numbers, booleans, uuids, dates, date-times, instants, enums,
 * records, lists, sets and maps of those, sealed interfaces of records (told apart by the element
 * {@code type}), texts in two languages, and {@link LocatedJson} for an element as it stands. A
 * component that is neither {@code @Nullable} nor has a default must be there.
 */
public final class RecordReader {
  private final Map<Class<?>, Map<String, Object>> defaults;

  /** A reader without defaults. */
  public RecordReader() {
    this(Map.of());
  }

  private RecordReader(Map<Class<?>, Map<String, Object>> defaults) {
    this.defaults = defaults;
  }

  /** The same reader that takes that value for an absent component. */
  public RecordReader withDefault(Class<? extends Record> type, String component, Object value) {
    Map<Class<?>, Map<String, Object>> more = new HashMap<>(defaults);
    Map<String, Object> ofType = new HashMap<>(more.getOrDefault(type, Map.of()));
    ofType.put(component, value);
    more.put(type, Map.copyOf(ofType));
    return new RecordReader(Map.copyOf(more));
  }

  /**
   * Reads a value.
   *
   * @throws IllegalArgumentException when no element is read into that type
   */
  public <R> ReadResult<R> read(LocatedJson json, Class<R> type) {
    return read(json, type, Set.of());
  }

  /** Reads a fact that must not hold those components. */
  public <R> ReadResult<R> read(LocatedJson json, Class<R> type, Set<String> kept) {
    return read(json, type, kept, ValueLimits.OF_FACTS);
  }

  /**
   * Reads a record of a request.
   *
   * @param limits the limits of its texts
   * @param kept what the text must not hold: names of components of that record, or JSON pointers
   *     for components of records inside it
   */
  public <R> ReadResult<R> read(
      LocatedJson json, Class<R> type, Set<String> kept, ValueLimits limits) {
    Set<String> pointers =
        kept.stream()
            .map(each -> each.startsWith("/") ? each : "/" + each)
            .collect(Collectors.toUnmodifiableSet());
    RecordReading reading = new RecordReading(json, pointers, defaults, limits);
    R value = type.cast(reading.value(json, type));
    return new ReadResult<>(value, reading.problems());
  }
}
