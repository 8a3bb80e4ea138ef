package dk.kontaktforloeb;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The time of the rules: local to Europe/Copenhagen, to the second. */
public final class DanishTime {
  /** Europe/Copenhagen. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  private DanishTime() {}

  /** What clocks in Denmark show at that instant. */
  public static LocalDateTime at(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZONE).truncatedTo(ChronoUnit.SECONDS);
  }
}
