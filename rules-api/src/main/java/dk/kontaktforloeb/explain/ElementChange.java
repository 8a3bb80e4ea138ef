package dk.kontaktforloeb.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another value of one element of a request.
 *
 * @param pointer the element: a JSON pointer into the request
 * @param from its value as requested, masked where it is personal data; null when absent
 * @param kind how the other value is told
 * @param values with {@link Kind#VALUES}: values of which each one does, the likeliest first
 * @param least with {@link Kind#RANGE}: the least number or earliest time that does; null when all
 *     below {@code most} do, times within a year
 * @param most with {@link Kind#RANGE}: the greatest number or latest time that does; null when all
 *     above {@code least} do, times within a year
 */
public record ElementChange(
    String pointer,
    @Nullable ElementValue from,
    Kind kind,
    List<ElementValue> values,
    @Nullable Object least,
    @Nullable Object most) {

  /** How the other value of an element is told. */
  public enum Kind {
    /** One of some values. */
    VALUES,
    /** A number or a time from {@code least} to {@code most}, both inclusive. */
    RANGE,
    /**
     * Any other value that is filled in, and valid by the host's registers where they know such.
     */
    FILLED,
    /** None: the element is left out. */
    ABSENT
  }

  /** Copies the list. */
  public ElementChange {
    values = List.copyOf(values);
  }
}
