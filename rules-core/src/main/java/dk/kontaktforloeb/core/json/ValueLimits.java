package dk.kontaktforloeb.core.json;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.core.json.RecordShape.Component;
import dk.kontaktforloeb.core.text.Problem;
import dk.kontaktforloeb.core.text.Shown;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.json.JsonProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The limits of every text and time, typed or read from JSON: whole characters without U+0000, the
 * years 1 to 9999, whole seconds.
 *
 * @param longestText how many characters a text may have
 */
public record ValueLimits(int longestText) {
  /** The limits of facts and decisions, whose texts may be of any length. */
  static final ValueLimits OF_FACTS = new ValueLimits(Integer.MAX_VALUE);

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  /** The first time of a request. */
  public static final LocalDateTime FIRST_TIME = LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0);

  /** The last time of a request. */
  public static final LocalDateTime LAST_TIME = LocalDateTime.of(LAST_YEAR, 12, 31, 23, 59, 59);

  private static final Instant EARLIEST = FIRST_TIME.toInstant(ZoneOffset.UTC);
  private static final Instant LATEST = LAST_TIME.atZone(DanishTime.ZONE).toInstant();

  /**
   * Refuses an instant that no date-time of the wire format shows.
   *
   * @throws IllegalArgumentException when it is outside the years 1 to 9999
   */
  public static Instant requireInRange(Instant instant) {
    if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
      throw new IllegalArgumentException(
          "The instant %s is out of range: expected one from %s to %s"
              .formatted(instant, EARLIEST, LATEST));
    }
    return instant;
  }

  /** What is outside the limits in a record, at any depth, by JSON pointer and without places. */
  public List<JsonProblem> check(Record record, String pointer) {
    Problems problems = new Problems();
    checkAll(record, pointer, problems);
    return problems.list();
  }

  private void checkAll(@Nullable Object value, String pointer, Problems problems) {
    if (value instanceof Record record) {
      for (Component component : RecordShape.of(record.getClass()).components()) {
        checkAll(component.of(record), pointer + "/" + component.name(), problems);
      }
    } else if (value instanceof Collection<?> items) {
      int index = 0;
      for (Object item : items) {
        checkAll(item, pointer + "/" + index++, problems);
      }
    } else if (value instanceof String || value instanceof Temporal) {
      @Nullable LocalizedText wrong = problem(value);
      if (wrong != null) {
        problems.add(() -> new JsonProblem(pointer, 0, 0, wrong));
      }
    }
  }

  /** What is outside the limits in one value; null when nothing is. */
  @Nullable LocalizedText problem(Object value) {
    if (value instanceof String text) {
      return ofText(text);
    } else if (value instanceof LocalDate date) {
      return ofYear(date.getYear());
    } else if (value instanceof LocalDateTime time) {
      LocalizedText wrongYear = ofYear(time.getYear());
      return wrongYear == null && time.getNano() != 0
          ? Problem.FRACTION_OF_SECOND.text()
          : wrongYear;
    } else if (value instanceof Instant instant) {
      return ofYear(instant.atOffset(ZoneOffset.UTC).getYear());
    }
    return null;
  }

  private static @Nullable LocalizedText ofYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR
        ? null
        : Problem.YEAR_OUT_OF_RANGE.text(
            Map.of("year", year, "first", FIRST_YEAR, "last", LAST_YEAR));
  }

  private @Nullable LocalizedText ofText(String text) {
    if (text.length() > longestText) {
      int characters = text.codePointCount(0, text.length());
      if (characters > longestText) {
        return Problem.TOO_LONG.text(Map.of("size", characters, "most", longestText));
      }
    }
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      char unit = text.charAt(i);
      if (unit == 0) {
        return Problem.NUL_CHARACTER.text();
      }
      if (Character.isSurrogate(unit) && !Character.isSupplementaryCodePoint(text.codePointAt(i))) {
        return Problem.HALF_CHARACTER.text(Map.of("unit", Shown.escape(unit)));
      }
    }
    return null;
  }
}
