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
          "(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d):(\\d\\d)(?::(\\d\\d))?(Z|[+-]\\d\\d:\\d\\d)?");
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final int LONGEST = 40;
  private static final int LAST_YEAR = 9999;

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
   * A date-time such as 2024-09-02T10:00, with or without seconds. With an offset it is converted
   * to Europe/Copenhagen; without one it is taken as written.
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
      LocalDateTime written = date.atTime(LocalTime.of(number(form, 2), number(form, 3), second));
      return form.group(5) == null ? written : converted(written, form.group(5));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDateTime converted(LocalDateTime written, String offset) {
    LocalDateTime local =
        written
            .atOffset(ZoneOffset.of(offset))
            .atZoneSameInstant(DanishTime.ZONE)
            .toLocalDateTime();
    return local.getYear() < 0 || local.getYear() > LAST_YEAR ? null : local;
  }

  /** A uuid of 8-4-4-4-12 hexadecimal digits; {@link UUID#fromString} takes shorter ones too. */
  public static @Nullable UUID uuid(String text) {
    return UUID_FORM.matcher(text).matches() ? UUID.fromString(text) : null;
  }

  static @Nullable Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(Matcher form, int group) {
    return Integer.parseInt(form.group(group));
  }
}
