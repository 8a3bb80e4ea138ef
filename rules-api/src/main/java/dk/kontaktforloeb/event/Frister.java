package dk.kontaktforloeb.event;

import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristStatus;
import java.util.Objects;

/** The deadlines that events issue. */
public final class Frister {
  private Frister() {}

  /**
   * The deadline as it is first stored: AKTIV. The event has passed the form check and has an id.
   */
  public static Frist issued(FristUdstedt event) {
    return new Frist(
        Objects.requireNonNull(event.fristId()),
        Objects.requireNonNull(event.personnummer()),
        Objects.requireNonNull(event.samtaleType()),
        Objects.requireNonNull(event.fristdato()),
        Objects.requireNonNull(event.sidsteAfholdelsesdato()),
        FristStatus.AKTIV,
        null);
  }
}
