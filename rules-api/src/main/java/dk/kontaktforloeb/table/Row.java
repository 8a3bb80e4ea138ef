package dk.kontaktforloeb.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of a table: a key, and the days on which the row counts. */
public interface Row {

  /**
   * What the row is found by: the id of a code, or the id of the interview type that the row is
   * about.
   */
  int key();

  /** First day on which the row counts, or null for ever since. */
  @Nullable LocalDate gyldigFra();

  /** Last day on which the row counts, or null for ever after. */
  @Nullable LocalDate gyldigTil();

  /** Whether the row counts on that day; the first and the last day are inclusive. */
  default boolean isValidOn(LocalDate dato) {
    LocalDate fra = gyldigFra();
    LocalDate til = gyldigTil();
    return (fra == null || !dato.isBefore(fra)) && (til == null || !dato.isAfter(til));
  }
}
