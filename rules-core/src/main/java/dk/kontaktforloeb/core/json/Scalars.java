package dk.kontaktforloeb.core.json;

import dk.kontaktforloeb.DanishTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates, date-times and uuids as the wire format writes them, read strictly. Null for any other
 * text.
 */
public final class Scalars {
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d{1,9}))?)?(Z|[+-]\\d\\d:\\d\\d)?");
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final int LONGEST = 40;

  private Scalars() {}

  /** A date such as 2024-09-02. */
  public static @Nullable LocalDate date(String text) {
    Matcher form = text.length() > LONGEST ? null : DATE.matcher(text);
    if (form == null || !form.matches()) {
      return null;
    }
    try {
      return LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * A date-time such as 2024-09-02T10:00, with or without seconds and their fraction. With an
   * offset it is converted to Europe/Copenhagen; without one it is taken as written. The year and
   * the fraction may be outside {@link ValueLimits}.
   */
  public static @Nullable LocalDateTime dateTime(String text) {
    Matcher form = text.length() > LONGEST ? null : DATE_TIME.matcher(text);
    if (form == null || !form.matches()) {
      return null;
    }
    LocalDate date = date(form.group(1));
    if (date == null) {
      return null;
    }
    try {
      int second = form.group(4) == null ? 0 : number(form, 4);
      LocalDateTime written =
          date.atTime(LocalTime.of(number(form, 2), number(form, 3), second, nanos(form.group(5))));
      return form.group(6) == null ? written : converted(written, form.group(6));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDateTime converted(LocalDateTime written, String offset) {
    return written
        .atOffset(ZoneOffset.of(offset))
        .atZoneSameInstant(DanishTime.ZONE)
        .toLocalDateTime();
  }

  private static int nanos(@Nullable String fraction) {
    return fraction == null ? 0 : Integer.parseInt(fraction + "0".repeat(9 - fraction.length()));
  }

  /** A uuid of 8-4-4-4-12 hexadecimal digits; {@link UUID#fromString} takes shorter ones too. */
  public static @Nullable UUID uuid(String text) {
    return text.length() <= LONGEST && UUID_FORM.matcher(text).matches()
        ? UUID.fromString(text)
        : null;
  }

  static @Nullable Instant instant(String text) {
    try {
      return text.length() > LONGEST ? null : Instant.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(Matcher form, int group) {
    return Integer.parseInt(form.group(group));
  }
}
