package dk.kontaktforloeb.borger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from a first to a last, both inclusive (pinned); without a last day it is open. */
public interface Periode {

  /** First day. */
  LocalDate startdato();

  /** Last day, or null while open. */
  @Nullable LocalDate slutdato();

  /** Whether the period holds that day. */
  default boolean contains(LocalDate dato) {
    LocalDate slut = slutdato();
    return !dato.isBefore(startdato()) && (slut == null || !dato.isAfter(slut));
  }
}
