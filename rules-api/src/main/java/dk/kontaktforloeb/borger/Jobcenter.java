package dk.kontaktforloeb.borger;

import org.jspecify.annotations.Nullable;

/**
 * A jobcentre.
 *
 * @param kode its code
 * @param hovedjobcenter code of its main jobcentre; absent means itself
 */
public record Jobcenter(String kode, @Nullable String hovedjobcenter) {

  /** Code of the main jobcentre. */
  public String hoved() {
    return hovedjobcenter == null ? kode : hovedjobcenter;
  }
}
